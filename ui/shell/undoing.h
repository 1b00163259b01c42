#pragma once

#include "models/history/undo.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::shell {

/// Ctrl+Z and Ctrl+Y: the last act of this copy of the ledger taken back, and done again.
class Undoing
{
    Q_DECLARE_TR_FUNCTIONS(Undoing)
public:
    Undoing(QWidget *window, ui::Session &session) : m_window(window), m_session(session) {}

    /// Each returns a line for the status bar: done, nothing to do, or what was left alone.
    QString undo();
    QString redo();

private:
    using Find = std::function<values::Result<std::int64_t>(storage::Database &)>;
    QString take(const Find &find, const QString &nothing, const QString &done);

    QWidget *m_window;
    ui::Session &m_session;
};

} // namespace chulie::shell
