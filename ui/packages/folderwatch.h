#pragma once

#include "ui/latest.h"

#include <QObject>
#include <QTimer>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::packages {

/// Looks into the exchange folder of the open ledger now and then, on a thread: takes in what leaves nothing
/// to decide, where the person chose that, and reports what waits.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(ui::Session &session);

    /// Looks now.
    void look();
    [[nodiscard]] bool isBusy() const { return m_turns.isBusy(); }

signals:
    void said(const QString &words);

private:
    ui::Session &m_session;
    QTimer m_timer;
    ui::work::Turns m_turns;
};

} // namespace chulie::packages
