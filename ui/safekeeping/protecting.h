#pragma once

#include "models/safekeeping/protection.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::safekeeping {

/// What a person does about the passphrase of the open ledger. Each asks first, and tells what came of it.
class Protecting
{
    Q_DECLARE_TR_FUNCTIONS(Protecting)
public:
    using Work = std::function<void(const QString &path)>;
    /// Closes the ledger, does the work on its file, and opens it again where it was.
    using Alone = std::function<void(const Work &work)>;

    Protecting(QWidget *window, Alone alone) : m_window(window), m_alone(std::move(alone)) {}

    /// Sets the passphrase of an unprotected ledger.
    void set();
    /// Changes that of a protected one.
    void change(ui::Session &session);
    void remove(ui::Session &session);

private:
    /// Does \a job while the window says \a title, and tells what it left.
    void run(const QString &title, const std::function<values::Result<protection::Outcome>()> &job);

    QWidget *m_window;
    Alone m_alone;
};

} // namespace chulie::safekeeping
