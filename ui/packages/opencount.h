#pragma once

#include "models/packages/undecided.h"
#include "ui/latest.h"

#include <QObject>

namespace chulie {

class Session;

/// How many conflicts of merges a person has to decide, counted on a thread when the ledger is opened and
/// with every change; lists and forms mark them then.
class OpenCount : public QObject
{
    Q_OBJECT
public:
    explicit OpenCount(Session &session);

signals:
    void counted(int open);

private:
    using Open = Result<std::vector<packages::Undecided>>;

    void count();

    Session &m_session;
    work::Latest<std::vector<packages::Undecided>> m_counting;
};

} // namespace chulie
