#pragma once

#include "models/packages/undecided.h"
#include "ui/latest.h"

#include <QObject>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::packages {

/// How many conflicts of merges a person has to decide, counted on a thread when the ledger is opened and
/// with every change; lists and forms mark them then.
class OpenCount : public QObject
{
    Q_OBJECT
public:
    explicit OpenCount(ui::Session &session);

signals:
    void counted(int open);

private:
    using Open = values::Result<std::vector<Undecided>>;

    void count();

    ui::Session &m_session;
    ui::work::Latest<std::vector<Undecided>> m_counting;
};

} // namespace chulie::packages
