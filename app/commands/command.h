#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chulie::exchange {
class CsvWriter;
} // namespace chulie::exchange

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::values {
struct Failure;
} // namespace chulie::values

namespace chulie::commands {

/// How a command ends, as people's scripts know it.
enum Exit : int {
    Done = 0,
    InPart = 1,  ///< done in part, or a check failed
    NotDone = 2, ///< usage, unreadable file, not a ledger: nothing changed
};

/// What a subcommand was called with: its words in their order (the subcommand's own name left out) and its
/// options.
class Call
{
public:
    Call(const QCommandLineParser &parser, QStringList words) : m_parser(parser), m_words(std::move(words)) {}

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// The passphrase of the protected ledger or back-up that is named first; empty where that needs none.
    [[nodiscard]] const QString &passphrase() const { return m_passphrase; }
    void setPassphrase(const QString &passphrase) { m_passphrase = passphrase; }
    [[nodiscard]] bool has(const char *option) const { return m_parser.isSet(QLatin1StringView(option)); }
    [[nodiscard]] QString value(const char *option) const
    {
        return m_parser.value(QLatin1StringView(option));
    }
    [[nodiscard]] QStringList values(const char *option) const
    {
        return m_parser.values(QLatin1StringView(option));
    }

private:
    const QCommandLineParser &m_parser;
    QStringList m_words;
    QString m_passphrase;
};

/// An option of a subcommand. \a description is a text of the context "Commands".
struct Option
{
    const char *name;
    const char *value; ///< what the value is called in the help; nullptr where the option takes none
    const char *description;
};

/// A subcommand: one file with one of these, and a line in commands.cpp. \a summary is a text of the context
/// "Commands": one line for --help.
struct Command
{
    const char *name;
    const char *summary;
    const char *usage;           ///< the words after the name
    int leastWords;              ///< words that must be there (LEDGER counts)
    int mostWords;               ///< -1: any number
    std::vector<Option> options; ///< besides --author, --language and --out
    int (*run)(const Call &call);
    bool paints = false;    ///< needs fonts and a painter (never a display)
    bool opensFirst = true; ///< its first word is a ledger or back-up that is there
};

/// The options --year and --region, which several subcommands take.
[[nodiscard]] Option yearOption();
[[nodiscard]] Option regionOption();

/// The text \a text of the context "Commands" in the chosen language.
[[nodiscard]] QString words(const char *text);
/// Says one line on standard error.
void say(const QString &line);
/// Says why work failed, that it was stopped where the failure has no words, and gives Exit::NotDone.
int failed(const values::Failure &failure);
/// Says what the person should know about how the ledger of \a database was opened.
void sayNotes(const storage::Database &database);
/// Notes in the ledger's log that its personal data went out to the file at \a file, or, where that is empty,
/// on standard output; says why not where it cannot.
void noteExport(ledger::Ledger &ledger, const QString &file);
/// The same of its pictures.
void notePictures(ledger::Ledger &ledger, const QString &file);
/// Closes a ledger and says where the disk refuses to make its file whole by itself.
struct LedgerCloser
{
    void operator()(ledger::Ledger *ledger) const;
};
/// Opens the ledger that the call names first, under --author; says why not and gives nullptr. Its writes
/// wait for other programs until Ctrl-C.
[[nodiscard]] std::unique_ptr<ledger::Ledger, LedgerCloser> openLedger(const Call &call);
/// \a status of a command that has closed its ledger; Exit::InPart in place of Done where the file is not
/// whole by itself: what was done is, and a script must not do it once more.
[[nodiscard]] int closedWith(int status);
/// --year, which must be there and lie in 2000–2100; reports it and returns 0 where not.
[[nodiscard]] int year(const Call &call);
/// --year, or the latest year with facts; reports it and returns 0 where neither is there.
[[nodiscard]] int yearOrLatest(const Call &call, storage::Database &database);
/// --region, the code of a city, county, town or village of the ledger, or empty where not given; says so and
/// gives nothing where it is not that.
[[nodiscard]] std::optional<std::string> region(const Call &call, storage::Database &database);

/// Runs \a write with a writer of standard output, or of --out in the office form. Exit::Done when all was
/// written; an unread output (| head) ends it quietly; a file that cannot be written whole is not left
/// behind, and what is no file is refused.
int printTable(const Call &call, const std::function<int(exchange::CsvWriter &)> &write);

} // namespace chulie::commands
