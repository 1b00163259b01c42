#include "app/commands/help.h"

#include "app/commands/passphrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::commands {

namespace {

/// The options that every subcommand has.
std::vector<Option> commonOptions()
{
    return {
        {"author", "NAME",
         QT_TRANSLATE_NOOP("Commands", "Who makes the change (default: the account's name).")},
        {"out", "FILE", QT_TRANSLATE_NOOP("Commands", "Writes the table to this file in the office form.")},
        {"language", "LANGUAGE", QT_TRANSLATE_NOOP("Commands", "zh_CN (default) or en.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Commands", "Prints this.")}};
}

/// Two columns, the second beginning where the longest of the first allows it.
QString columns(const std::vector<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &line : lines)
        width = std::max(width, line.first.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += QStringLiteral("  %1  %2\n").arg(left.leftJustified(width), right);
    return text;
}

QString listed(const std::vector<Option> &options)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const Option &option : options) {
        QString left = QStringLiteral("--") + QLatin1StringView(option.name);
        if (option.value)
            left += u' ' + QString::fromUtf8(option.value);
        lines.emplace_back(left, words(option.description));
    }
    return columns(lines);
}

} // namespace

std::vector<Option> optionsOf(const Command &command)
{
    std::vector<Option> options = command.options;
    if (command.opensFirst)
        options.push_back(passphraseOption());
    std::ranges::copy(commonOptions(), std::back_inserter(options));
    return options;
}

QString usage(const Command &command)
{
    return words(QT_TRANSLATE_NOOP("Commands", "Usage: chulie %1 %2"))
        .arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage));
}

QString helpOn(const Command &command)
{
    return usage(command) + QStringLiteral("\n\n") + words(command.summary) + QStringLiteral("\n\n") +
           listed(optionsOf(command));
}

QString overview(const std::vector<Command> &all)
{
    std::vector<std::pair<QString, QString>> lines{
        {QStringLiteral("chulie [LEDGER]"), words(QT_TRANSLATE_NOOP("Commands", "Opens the window."))},
        {QStringLiteral("chulie --version"), words(QT_TRANSLATE_NOOP("Commands", "Prints the version."))}};
    for (const Command &command : all)
        lines.emplace_back(QStringLiteral("chulie ") + QLatin1StringView(command.name),
                           words(command.summary));
    return columns(lines) + u'\n' +
           words(QT_TRANSLATE_NOOP("Commands",
                                   "chulie COMMAND --help says how it is called. Every subcommand takes:")) +
           u'\n' + listed(commonOptions());
}

} // namespace chulie::commands
