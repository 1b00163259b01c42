#include "ui/safekeeping/locker.h"

#include "models/safekeeping/protection.h"
#include "ui/ask.h"
#include "ui/preferences.h"
#include "ui/safekeeping/curtain.h"
#include "ui/safekeeping/desktoplock.h"
#include "ui/safekeeping/unlockdialog.h"
#include "ui/session.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QProgressDialog>

#include <vector>

namespace chulie::safekeeping {

namespace {

constexpr auto untilWorkEnds = std::chrono::seconds(5);

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

/// Covers every window that shows something, as long as it lives.
class Curtains
{
public:
    Curtains()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && !window->windowFlags().testFlag(Qt::ToolTip))
                m_curtains.emplace_back(new Curtain(window));
    }
    ~Curtains()
    {
        for (const QPointer<Curtain> &curtain : m_curtains)
            delete curtain;
    }
    Curtains(const Curtains &) = delete;
    Curtains &operator=(const Curtains &) = delete;

private:
    std::vector<QPointer<Curtain>> m_curtains;
};

} // namespace

Locker::Locker(QWidget *window, std::function<ui::Session *()> session)
    : QObject(window), m_window(window), m_session(std::move(session))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Locker::lock);
    auto *desktop = new DesktopLock(this);
    connect(desktop, &DesktopLock::locked, this, &Locker::lock);
    qApp->installEventFilter(this);
    restart();
}

bool Locker::canLock() const
{
    ui::Session *session = m_session();
    return session && protection::isProtected(session->database());
}

void Locker::restart()
{
    const int minutes = ui::preferences::lockMinutes();
    if (minutes > 0)
        restart(std::chrono::minutes(minutes));
    else
        m_idle.stop();
}

void Locker::restart(std::chrono::milliseconds idle)
{
    m_idle.start(idle);
}

std::chrono::milliseconds Locker::idle() const
{
    return m_idle.isActive() ? m_idle.intervalAsDuration() : std::chrono::milliseconds(-1);
}

void Locker::lock()
{
    if (m_isLocked || !canLock())
        return restart();
    if (qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
        return QTimer::singleShot(untilWorkEnds, this, &Locker::lock);
    m_isLocked = true;
    emit locking();
    // What is typed into a cell is stored when the keyboard leaves it: as long as there is a key.
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (focus)
        focus->clearFocus();
    {
        const Curtains curtains;
        if (!ask(*m_session()))
            return emit quitWanted(); // behind the curtains, and locked to the end
    }
    m_isLocked = false;
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    restart();
}

bool Locker::ask(ui::Session &session)
{
    protection::sleep(session.database());
    QWidget *parent = QApplication::activeModalWidget();
    for (bool isOpen = false; !isOpen;) {
        // Read each time: another program may change the passphrase.
        UnlockDialog dialog(protection::Lock::of(session.database()), session.name(),
                            parent ? parent : m_window, UnlockDialog::Leave::Quit);
        isOpen = ui::Ask::person().accept(dialog);
        if (dialog.wantsToQuit())
            return false;
    }
    protection::wake(session.database());
    // What was to be read meanwhile is read now.
    session.take({.villages = {}, .everything = true});
    return true;
}

bool Locker::eventFilter(QObject *watched, QEvent *event)
{
    if (isUse(event->type()) && !m_isLocked && m_idle.isActive())
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

} // namespace chulie::safekeeping
