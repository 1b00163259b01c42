#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QObject>

#include <cstdio>
#include <functional>
#include <utility>

namespace chulie::bench {

/// Ends the program when what it waits for is painted, with the lines of /proc/self/status on its memory as
/// its only output.
class Painted : public QObject
{
public:
    /// \a awaited: whether a widget about to be painted is what is waited for.
    explicit Painted(std::function<bool(const QObject *)> awaited)
        : QObject(QCoreApplication::instance()), m_awaited(std::move(awaited))
    {
        parent()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && m_awaited(watched)) {
            m_seen = true;
            // A window is painted whole before the next event is taken.
            QMetaObject::invokeMethod(this, &Painted::tell, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    std::puts(line.constData());
        }
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    std::function<bool(const QObject *)> m_awaited;
    bool m_seen = false;
};

} // namespace chulie::bench
