#include "app/commands/passphrase.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace chulie::commands {

namespace {

constexpr auto optionName = "package-passphrase-file";

/// While it lives, a terminal does not show what is typed.
class Hidden
{
public:
    Hidden()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Hidden()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};

} // namespace

Option packagePassphraseOption()
{
    return {optionName, "FILE",
            QT_TRANSLATE_NOOP("Commands", "The file whose first line is the passphrase of the packages.")};
}

std::optional<QString> packagePassphrase(const Call &call)
{
    if (!call.has(optionName))
        return QString();
    QFile file(call.value(optionName));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QString line = isOpen ? QString::fromUtf8(file.readLine()).trimmed() : QString();
    if (!line.isEmpty())
        return line;
    say(isOpen
            ? QCoreApplication::translate("Commands", "The first line of %1 is blank: it is no passphrase.")
                  .arg(file.fileName())
            : QCoreApplication::translate("Commands", "%1 cannot be read: %2.")
                  .arg(file.fileName(), file.errorString()));
    return std::nullopt;
}

QString askForPassphrase(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0)
        return {};
    std::fprintf(stderr, "%s ", qPrintable(question));
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    const Hidden hidden;
    QString line = QString::fromUtf8(in.readLine()).trimmed();
    std::fputc('\n', stderr);
    return line;
}

} // namespace chulie::commands
