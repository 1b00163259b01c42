#include "app/commands/commands.h"

#include "app/commands/help.h"
#include "app/commands/list.h"
#include "app/commands/passphrase.h"
#include "models/backups/backups.h"
#include "models/exchange/leavings.h"
#include "models/language.h"
#include "models/storage/temporaries.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace chulie::commands {

namespace {

std::vector<Command> all()
{
    return {newLedger(), sample(),      evaluateLedger(), gaps(),      importFiles(),
            readFile(),  compareList(), exportLedger(),   fillForm(),  templates(),
            set(),       remove(),      showHistory(),    undo(),      crosstabLedger(),
            report(),    pack(),        merge(),          conflicts(), resolve(),
            check(),     backup(),      restore(),        protect(),   forget()};
}

bool isWord(const char *argument, const char *word)
{
    return std::strcmp(argument, word) == 0;
}

/// Sets the language that --language names; reports it and returns false where it is none of ours.
bool chooseLanguage(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("language")) ||
        models::setLanguage(parser.value(QStringLiteral("language"))))
        return true;
    say(words(QT_TRANSLATE_NOOP("Commands", "--language takes zh_CN or en.")));
    return false;
}

/// A call without a subcommand: --help, --version, or a word that is none.
int runGeneral(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{{QStringLiteral("h"), QStringLiteral("help")}, {}},
                       QCommandLineOption(QStringLiteral("version")),
                       {QStringLiteral("language"), {}, QStringLiteral("LANGUAGE")}});
    const bool parsed = parser.parse(arguments);
    if (!chooseLanguage(parser))
        return NotDone;
    const QStringList given = parser.positionalArguments();
    if (parsed && given.isEmpty() && parser.isSet(QStringLiteral("version"))) {
        std::puts("chulie " CHULIE_VERSION);
        return Done;
    }
    if (parsed && given.isEmpty() && parser.isSet(QStringLiteral("help"))) {
        std::fputs(overview(all()).toUtf8().constData(), stdout);
        return Done;
    }
    say(words(QT_TRANSLATE_NOOP("Commands",
                                "%1 is neither a ledger nor a subcommand. chulie --help lists the "
                                "subcommands."))
            .arg(given.isEmpty() ? arguments.at(1) : given.first()));
    return NotDone;
}

int runOne(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const Option &option : optionsOf(command))
        parser.addOption({QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)});
    const bool parsed = parser.parse(arguments);
    if (!chooseLanguage(parser))
        return NotDone;
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(helpOn(command).toUtf8().constData(), stdout);
        return Done;
    }
    QStringList given = parser.positionalArguments();
    if (!given.isEmpty())
        given.removeFirst();
    if (!parsed)
        say(parser.errorText());
    const bool fits =
        given.size() >= command.leastWords && (command.mostWords < 0 || given.size() <= command.mostWords);
    if (!parsed || !fits) {
        say(usage(command));
        return NotDone;
    }
    Call call(parser, given);
    if (command.opensFirst && !unlockFirst(call))
        return NotDone;
    return closedWith(command.run(call));
}

/// Whether \a argument is written as the path of a ledger, or there is such a file.
bool isPath(const QString &argument)
{
    return QFileInfo::exists(argument) || argument.contains(u'/') ||
           argument.endsWith(QLatin1StringView(".chulie"));
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    if (argc < 2)
        return false;
    const auto commands = all();
    // A ledger's path alone opens the window, which says it where no file is there; a word that is neither is
    // most likely a subcommand mistyped.
    return argc > 2 || !isPath(QString::fromLocal8Bit(argv[1])) ||
           std::ranges::any_of(commands,
                               [&](const Command &command) { return isWord(argv[1], command.name); });
}

int run(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    const auto commands = all();
    const auto command =
        std::ranges::find_if(commands, [&](const Command &c) { return isWord(argv[1], c.name); });
    std::unique_ptr<QCoreApplication> application;
    if (command != commands.end() && command->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt finds missing in a session without a display is nothing to the person.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    models::setLanguage(QStringLiteral("zh_CN"));
    exchange::Leavings::clear();
    storage::temporaries::clear();
    backups::clearLeavings();
    if (command != commands.end())
        return runOne(*command, QCoreApplication::arguments());
    return runGeneral(QCoreApplication::arguments());
}

} // namespace chulie::commands
