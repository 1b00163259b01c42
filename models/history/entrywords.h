#pragma once

#include "models/history/entryreader.h"
#include "models/history/names.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::history {

/// A value that an entry set, in words.
struct WordedValue
{
    const catalogue::Column *column = nullptr;
    QString before;
    QString after;
};

/// One entry of the history, or a disclosure, in words.
struct WordedEntry
{
    std::int64_t entry = 0;
    std::int64_t act = 0; ///< 0: it is a disclosure, or could not be read
    QString at;           ///< local time, 2019-06-30 08:15: for people only
    QString author;
    QString device;
    QString command; ///< as recorded, or "redo" for the undo of an undo; see commandWords()
    QString source;  ///< the files it was read from; empty where it was read from none
    std::int64_t undoes = 0;
    journal::EntryKind kind = journal::EntryKind::Insert;
    const catalogue::Table *table = nullptr;
    std::int64_t row = 0;
    QString record; ///< what people call the row: 440016 李四 · 2019
    std::vector<WordedValue> values;

    /// What the entry is on, in one line: "饮水安全", or 新增, or 移除.
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString before(bool masked) const;
    [[nodiscard]] QString after(bool masked) const;
};

/// The words of a command: import → 导入; an act that takes another back is one of undoing, one that takes an
/// undo back is one of redoing.
[[nodiscard]] QString commandWords(const QString &command);

/// What act \a act did, in a line: how many values of which record, or which files were imported. An undo is
/// described as the act that it comes down to. Throws DatabaseError.
[[nodiscard]] QString actInWords(storage::Database &database, std::int64_t act);

/// Puts entries into words, one at a time. Its functions throw DatabaseError.
class EntryWords
{
public:
    explicit EntryWords(storage::Database &database);

    /// Entry \a entry in words, or disclosure -\a entry, which has no table; without words where there is
    /// none.
    [[nodiscard]] WordedEntry of(std::int64_t entry);
    /// What people call row \a row: the villages by their names, a household with its head; identity numbers
    /// are left out.
    [[nodiscard]] QString record(const catalogue::Table &table, std::int64_t row);

private:
    [[nodiscard]] WordedEntry ofDisclosure(std::int64_t id);
    [[nodiscard]] QString commandOf(const RecordedEntry &entry);
    [[nodiscard]] QString shown(const catalogue::Column &column, const values::Value &value);
    [[nodiscard]] QString villageName(const std::string &code);
    [[nodiscard]] QString headOf(const std::string &household);

    storage::Database &m_database;
    Names m_names;
    EntryReader m_reader;
    storage::Statement m_village;
    storage::Statement m_head;
    std::int64_t m_asked = 0; ///< the act that was last asked whether it is an undo
    bool m_isUndo = false;
};

} // namespace chulie::history
