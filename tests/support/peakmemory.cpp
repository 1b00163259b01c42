#include "tests/support/peakmemory.h"

#include <QFile>
#include <QRegularExpression>

namespace chulie::support {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool isMeasurable = false;
#else
constexpr bool isMeasurable = true;
#endif

/// The number of kilobytes that Linux gives for \a name, in megabytes.
int megabytes(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QString status = QString::fromLatin1(file.readAll());
    const QRegularExpression line(QLatin1StringView(name) + QStringLiteral(":\\s*(\\d+) kB"));
    return line.match(status).captured(1).toInt() / 1024;
}

} // namespace

PeakMemory::PeakMemory() : m_before(megabytes("VmRSS"))
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    const QByteArray resetPeak("5");
    m_isMeasured = isMeasurable && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                   file.write(resetPeak) == resetPeak.size();
}

int PeakMemory::used() const
{
    return m_isMeasured ? megabytes("VmHWM") - m_before : 0;
}

} // namespace chulie::support
