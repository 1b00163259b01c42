#pragma once

#include "ui/latest.h"

#include <QObject>

namespace chulie {

class Session;

/// How many conflicts of merges a person has to decide, counted on a thread when the ledger is opened and
/// with every change.
class OpenCount : public QObject
{
    Q_OBJECT
public:
    explicit OpenCount(Session &session);

signals:
    void counted(int open);

private:
    void count();

    Session &m_session;
    work::Latest<int> m_counting;
};

} // namespace chulie
