#include "app/commands/commands.h"

#include "app/commands/list.h"
#include "models/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace chulie::commands {

namespace {

std::vector<Command> all()
{
    return {newLedger(), sample(), evaluateLedger(), gaps(), importFiles(),    exportLedger(),
            set(),       remove(), showHistory(),    undo(), crosstabLedger(), report()};
}

QString words(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

int usage()
{
    say(QStringLiteral("chulie [LEDGER]"));
    for (const Command &command : all())
        say(QStringLiteral("chulie %1 %2")
                .arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage)));
    return NotDone;
}

bool isWord(const char *argument, const char *word)
{
    return std::strcmp(argument, word) == 0;
}

int runOne(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("author"), {}, QStringLiteral("NAME")},
                       {QStringLiteral("language"), {}, QStringLiteral("LANGUAGE")},
                       {QStringLiteral("out"), {}, QStringLiteral("FILE")}});
    parser.addOptions(command.options);
    const bool parsed = parser.parse(arguments);
    const QString name = parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language"))
                                                                  : QStringLiteral("zh_CN");
    if (!setLanguage(name)) {
        setLanguage(QStringLiteral("zh_CN"));
        say(words(QT_TRANSLATE_NOOP("Commands", "--language takes zh_CN or en.")));
        return NotDone;
    }
    QStringList given = parser.positionalArguments();
    if (!given.isEmpty())
        given.removeFirst();
    if (!parsed)
        say(parser.errorText());
    const bool fits =
        given.size() >= command.leastWords && (command.mostWords < 0 || given.size() <= command.mostWords);
    if (!parsed || !fits) {
        say(words(QT_TRANSLATE_NOOP("Commands", "Usage: chulie %1 %2"))
                .arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage)));
        return NotDone;
    }
    return command.run(Call(parser, given));
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    if (argc < 2)
        return false;
    const auto commands = all();
    // A ledger's path alone opens the window; a word that is neither is most likely a subcommand mistyped.
    return argc > 2 || !QFileInfo::exists(QString::fromLocal8Bit(argv[1])) ||
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
    setLanguage(QStringLiteral("zh_CN"));
    if (command != commands.end())
        return runOne(*command, QCoreApplication::arguments());
    if (isWord(argv[1], "--help") || isWord(argv[1], "-h")) {
        usage();
        return Done;
    }
    say(words(QT_TRANSLATE_NOOP("Commands", "%1 is neither a ledger nor one of these subcommands:"))
            .arg(QString::fromLocal8Bit(argv[1])));
    return usage();
}

} // namespace chulie::commands
