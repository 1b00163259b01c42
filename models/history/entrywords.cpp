#include "models/history/entrywords.h"

#include "models/catalogue/columns.h"
#include "models/history/undo.h"
#include "models/journal/disclosures.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"
#include "models/values/localtime.h"
#include "models/values/masking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace chulie::history {

namespace {

struct Chronicle
{
    Q_DECLARE_TR_FUNCTIONS(Chronicle)
};

constexpr auto selectVillage = "SELECT name FROM village WHERE code = ?";
constexpr auto selectHead =
    "SELECT name FROM household_head WHERE household = (SELECT id FROM household WHERE no = ?)";
constexpr auto selectPicture = "SELECT ifnull(caption, file) FROM picture WHERE id = ?";

/// The act that an undo, or the undo of one, comes down to.
constexpr auto selectRoot = R"(
WITH RECURSIVE up (act, undoes) AS (
  SELECT id, undoes FROM act WHERE id = ?1
  UNION ALL
  SELECT a.id, a.undoes FROM up JOIN act a ON a.id = up.undoes AND a.id < up.act
)
SELECT a.id, a.command, a.source, (SELECT count(*) FROM entry e WHERE e.act = a.id),
       (SELECT e.id FROM entry e WHERE e.act = a.id ORDER BY e.n LIMIT 1)
FROM up JOIN act a ON a.id = up.act WHERE up.undoes IS NULL
)";

struct Doing
{
    const char *command;
    const char *title;
};
constexpr std::array doings{
    Doing{"form", QT_TRANSLATE_NOOP("Chronicle", "edited")},
    Doing{"import", QT_TRANSLATE_NOOP("Chronicle", "import")},
    Doing{"set", QT_TRANSLATE_NOOP("Chronicle", "command line")},
    Doing{"remove", QT_TRANSLATE_NOOP("Chronicle", "removal")},
    Doing{"undo", QT_TRANSLATE_NOOP("Chronicle", "undo")},
    Doing{"redo", QT_TRANSLATE_NOOP("Chronicle", "redo")},
    Doing{"sample", QT_TRANSLATE_NOOP("Chronicle", "sample city")},
    Doing{"cell", QT_TRANSLATE_NOOP("Chronicle", "edited in a list")},
    Doing{"clear", QT_TRANSLATE_NOOP("Chronicle", "cells cleared")},
    Doing{"fill", QT_TRANSLATE_NOOP("Chronicle", "filled down")},
    Doing{"change", QT_TRANSLATE_NOOP("Chronicle", "several rows changed")},
    Doing{"paste", QT_TRANSLATE_NOOP("Chronicle", "paste")},
    Doing{"compare", QT_TRANSLATE_NOOP("Chronicle", "list held against the ledger")},
    Doing{"merge", QT_TRANSLATE_NOOP("Chronicle", "merge")},
    Doing{"unmerge", QT_TRANSLATE_NOOP("Chronicle", "merge taken out")},
    Doing{"resolve", QT_TRANSLATE_NOOP("Chronicle", "conflict decided")},
    Doing{"split", QT_TRANSLATE_NOOP("Chronicle", "household split")},
    Doing{"join", QT_TRANSLATE_NOOP("Chronicle", "households joined")},
    Doing{"move", QT_TRANSLATE_NOOP("Chronicle", "member moved")},
    Doing{"new head", QT_TRANSLATE_NOOP("Chronicle", "new head of household")},
    Doing{"status", QT_TRANSLATE_NOOP("Chronicle", "change of status")},
    Doing{"last year", QT_TRANSLATE_NOOP("Chronicle", "last year’s answers confirmed")},
    Doing{"close", QT_TRANSLATE_NOOP("Chronicle", "year closed")},
    Doing{"reopen", QT_TRANSLATE_NOOP("Chronicle", "year reopened")},
    Doing{"set aside", QT_TRANSLATE_NOOP("Chronicle", "finding set aside")},
    Doing{"attach", QT_TRANSLATE_NOOP("Chronicle", "picture attached")},
    Doing{"detach", QT_TRANSLATE_NOOP("Chronicle", "picture removed")},
    Doing{"describe", QT_TRANSLATE_NOOP("Chronicle", "picture described")},
    Doing{"forget", QT_TRANSLATE_NOOP("Chronicle", "forgotten")},
    Doing{journal::showingNumbers, QT_TRANSLATE_NOOP("Chronicle", "numbers shown")},
    Doing{journal::exportingNumbers, QT_TRANSLATE_NOOP("Chronicle", "numbers exported")},
    Doing{journal::exportingPictures, QT_TRANSLATE_NOOP("Chronicle", "pictures exported or printed")},
    Doing{"take up", QT_TRANSLATE_NOOP("Chronicle", "finding taken up again")},
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString hidden(const catalogue::Column &column, const QString &text, bool isMasked)
{
    return isMasked && column.personal ? values::masked(text) : text;
}

/// Whether \a column holds the digest by which a picture's bytes are found, which tells people nothing.
bool isDigest(const catalogue::Table &table, const catalogue::Column &column)
{
    return table.id == catalogue::TableId::Picture &&
           column.number == catalogue::PictureColumn("content").number();
}

/// What people call the picture in \a row: what is on it, or its file's name. Of one that was removed the
/// beginning of \a digest.
QString pictureName(storage::Database &database, std::int64_t row, const std::string &digest)
{
    constexpr std::size_t enough = 8;
    storage::Statement select(database, selectPicture);
    const QString name = select.with(row).next() ? words(select.text(0)) : QString();
    return name.isEmpty() ? QString::fromStdString(digest.substr(0, enough)) : name;
}

/// A value on one line: of a note, its first.
QString line(const QString &text)
{
    const auto end = text.indexOf(u'\n');
    return end < 0 ? text : text.first(end) + QStringLiteral(" …");
}

} // namespace

QString commandWords(const QString &command)
{
    for (const Doing &one : doings)
        if (command == QLatin1StringView(one.command))
            return Chronicle::tr(one.title);
    return Chronicle::tr("edited");
}

QString WordedEntry::what() const
{
    if (!table)
        return {};
    switch (kind) {
    case journal::EntryKind::Insert:
        return Chronicle::tr("added");
    case journal::EntryKind::Remove:
        return Chronicle::tr("removed");
    case journal::EntryKind::Edit:
        break;
    }
    QStringList titles;
    for (const WordedValue &said : values)
        titles += catalogue::title(*said.column);
    return titles.join(QStringLiteral(" · "));
}

QString WordedEntry::before(bool masked) const
{
    QStringList texts;
    for (const WordedValue &said : values)
        texts += line(hidden(*said.column, said.before, masked));
    return kind == journal::EntryKind::Edit ? texts.join(QStringLiteral(" · ")) : QString();
}

QString WordedEntry::after(bool masked) const
{
    QStringList texts;
    for (const WordedValue &said : values) {
        const QString text = line(hidden(*said.column, said.after, masked));
        texts += kind == journal::EntryKind::Edit ? text : catalogue::title(*said.column) + u' ' + text;
    }
    return texts.join(QStringLiteral(" · "));
}

QString actInWords(storage::Database &database, std::int64_t act)
{
    storage::Statement root(database, selectRoot);
    root.with(act);
    if (!root.next())
        return {};
    const QString command = commandWords(words(root.text(1)));
    if (const QString source = words(root.text(2)); !source.isEmpty())
        return Chronicle::tr("%1: %2").arg(command, source);
    const WordedEntry first = EntryWords(database).of(root.integer(4));
    const QString record =
        first.table
            ? Chronicle::tr("%1 %2, %3").arg(catalogue::title(*first.table), first.record, first.what())
            : QString();
    const auto others = root.integer(3) - 1;
    return others <= 0 ? record
                       : Chronicle::tr("%1: %2, and %3 more")
                             .arg(command, record, QLocale().toString(static_cast<qlonglong>(others)));
}

EntryWords::EntryWords(storage::Database &database)
    : m_database(database), m_names(database), m_reader(database), m_village(database, selectVillage),
      m_head(database, selectHead)
{
}

WordedEntry EntryWords::ofDisclosure(std::int64_t id)
{
    const journal::Disclosure read = journal::disclosure(m_database, id);
    WordedEntry worded;
    worded.entry = -read.id;
    worded.at = values::localTime(read.at);
    worded.author = words(read.author);
    worded.command = words(read.command);
    worded.record = words(read.file);
    return worded;
}

WordedEntry EntryWords::of(std::int64_t entry)
{
    if (entry < 0)
        return ofDisclosure(-entry);
    const RecordedEntry read = m_reader.read(entry);
    WordedEntry worded;
    if (!read.table)
        return worded;
    worded.entry = read.entry;
    worded.act = read.act;
    worded.at = values::localTime(read.at);
    worded.author = words(read.author);
    worded.device = words(read.device);
    worded.command = commandOf(read);
    worded.source = words(read.source);
    worded.undoes = read.undoes;
    worded.kind = read.kind;
    worded.table = read.table;
    worded.row = read.row;
    worded.record = record(*read.table, read.row);
    for (const RecordedValue &value : read.values) {
        // What belongs together is recorded together; a person wants to know what changed of it.
        if (read.kind == journal::EntryKind::Edit && value.before == value.after && read.values.size() > 1)
            continue;
        const catalogue::Column &column = read.table->columns[static_cast<std::size_t>(value.column)];
        if (isDigest(*read.table, column))
            continue;
        worded.values.push_back({&column, shown(column, value.before), shown(column, value.after)});
    }
    return worded;
}

QString EntryWords::commandOf(const RecordedEntry &entry)
{
    if (entry.undoes == 0)
        return words(entry.command);
    if (m_asked != entry.act) {
        m_asked = entry.act;
        m_isUndo = isUndo(m_database, entry.act);
    }
    return m_isUndo ? words(entry.command) : QStringLiteral("redo");
}

QString EntryWords::shown(const catalogue::Column &column, const values::Value &value)
{
    if (column.kind == catalogue::Kind::Reference && !values::isBlank(value))
        return record(catalogue::table(column.refers), values::number(value));
    return records::shownText(column, value);
}

QString EntryWords::villageName(const std::string &code)
{
    const bool isKnown = m_village.with(code).next();
    QString name = isKnown ? words(m_village.text(0)) : QString::fromStdString(code);
    m_village.reset();
    return name;
}

QString EntryWords::headOf(const std::string &household)
{
    const bool isKnown = m_head.with(household).next();
    QString name = isKnown ? words(m_head.text(0)) : QString();
    m_head.reset();
    return name;
}

QString EntryWords::record(const catalogue::Table &table, std::int64_t row)
{
    const std::vector<std::string> texts = m_names.of(table, row);
    const auto &fields = catalogue::keyFields(table);
    QStringList parts;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const catalogue::Column &leaf = fields[i].leaf();
        if (texts[i].empty() || leaf.kind == catalogue::Kind::Identity)
            continue;
        if (leaf.kind == catalogue::Kind::Village) {
            parts += villageName(texts[i]);
            continue;
        }
        if (isDigest(*fields[i].leafTable, leaf)) {
            parts += pictureName(m_database, row, texts[i]);
            continue;
        }
        parts += QString::fromStdString(texts[i]);
        const bool isHousehold = fields[i].leafTable->id == catalogue::TableId::Household;
        if (const QString head = isHousehold ? headOf(texts[i]) : QString(); !head.isEmpty())
            parts.back() += u' ' + head;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace chulie::history
