#include "app/commands/passphrase.h"

#include "models/keys/strength.h"
#include "models/safekeeping/protection.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace chulie::commands {

namespace {

constexpr auto ofPackages = "package-passphrase-file";
constexpr auto ofLedger = "passphrase-file";
constexpr auto ofNew = "new-passphrase-file";

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

/// The first line of the file that the option \a name names, or empty where it is not given. Says so and
/// gives nothing where there is no such line.
std::optional<QString> passphraseIn(const Call &call, const char *name)
{
    if (!call.has(name))
        return QString();
    QFile file(call.value(name));
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

} // namespace

Option packagePassphraseOption()
{
    return {ofPackages, "FILE",
            QT_TRANSLATE_NOOP("Commands", "The file whose first line is the passphrase of the packages.")};
}

Option passphraseOption()
{
    return {ofLedger, "FILE",
            QT_TRANSLATE_NOOP("Commands",
                              "The file whose first line is the passphrase of the protected ledger or "
                              "back-up (without it, one is asked for on a terminal).")};
}

Option newPassphraseOption()
{
    return {ofNew, "FILE",
            QT_TRANSLATE_NOOP("Commands", "The file whose first line becomes the passphrase of the ledger.")};
}

std::optional<QString> packagePassphrase(const Call &call)
{
    return passphraseIn(call, ofPackages);
}

std::optional<QString> newPassphrase(const Call &call)
{
    auto passphrase = passphraseIn(call, ofNew);
    if (passphrase)
        warnIfWeak(*passphrase);
    return passphrase;
}

void warnIfWeak(const QString &passphrase)
{
    if (keys::strengthOf(passphrase) == keys::Strength::Weak)
        say(QCoreApplication::translate("Commands",
                                        "The passphrase is weak: it is easy to guess. Several words, or a "
                                        "line of a poem, are strong."));
}

bool unlockFirst(Call &call)
{
    const auto given = passphraseIn(call, ofLedger);
    if (!given)
        return false;
    const QString path = call.words().first();
    if (!safekeeping::protection::isLocked(path))
        return true;
    call.setPassphrase(
        given->isEmpty()
            ? askForPassphrase(QCoreApplication::translate("Commands", "The passphrase of %1:").arg(path))
            : *given);
    if (call.passphrase().isEmpty()) {
        say(QCoreApplication::translate("Commands",
                                        "%1 is protected: its passphrase is needed (--passphrase-file).")
                .arg(path));
        return false;
    }
    const auto unlocked = safekeeping::protection::unlock(path, call.passphrase());
    if (!unlocked)
        say(unlocked.failure().message);
    return static_cast<bool>(unlocked);
}

std::optional<QString> askForNewPassphrase()
{
    const QString first = askForPassphrase(QCoreApplication::translate("Commands", "The new passphrase:"));
    if (first.isEmpty()) {
        say(QCoreApplication::translate("Commands", "A new passphrase is needed (--new-passphrase-file)."));
        return std::nullopt;
    }
    if (askForPassphrase(QCoreApplication::translate("Commands", "The new passphrase once more:")) != first) {
        say(QCoreApplication::translate("Commands", "The two are not the same: nothing was changed."));
        return std::nullopt;
    }
    warnIfWeak(first);
    return first;
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
