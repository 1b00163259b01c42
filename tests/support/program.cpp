#include "tests/support/program.h"

#include <QProcess>

namespace chulie::support {

int Program::run(const QStringList &arguments, const QString &folder)
{
    QProcess program;
    program.setWorkingDirectory(folder);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(qEnvironmentVariable("CHULIE_PROGRAM"),
                  arguments + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
    if (!program.waitForFinished())
        return -1;
    m_out = QString::fromUtf8(program.readAllStandardOutput());
    m_err = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode();
}

} // namespace chulie::support
