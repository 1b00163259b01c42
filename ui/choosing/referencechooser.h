#pragma once

#include "models/records/candidates.h"

#include <QObject>

#include <functional>
#include <optional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace chulie::choosing {

/// Offers, below a line in which the key of a row is typed, the rows that what is typed may mean: by number,
/// name, pinyin or initials. Enter puts the key of the foremost, or of the one chosen, in place of it; so
/// does leaving the line where only one is meant.
class ReferenceChooser : public QObject
{
    Q_OBJECT
public:
    /// \a region says within which region rows of \a table are offered, when typing begins.
    ReferenceChooser(QLineEdit &line, storage::Database &database, const catalogue::Table &table,
                     std::function<std::string()> region);

    /// Puts the key of the foremost row that was found in place of what is typed.
    void takeForemost() { take(false); }
    /// The same where only one is meant.
    void takeOnly() { take(true); }
    /// Whether the line is blank or has the key of a row.
    [[nodiscard]] bool isKnown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const records::Candidates *candidates();
    void offer(const QString &words);
    void take(bool onlyOne);

    QLineEdit &m_line;
    storage::Database &m_database;
    const catalogue::Table &m_table;
    std::function<std::string()> m_region;
    std::optional<records::Candidates> m_candidates; ///< read when typing begins in the line
    std::vector<records::Candidate> m_found;         ///< for what is typed, the foremost first
    QStandardItemModel *m_offered;
    QCompleter *m_completer;
};

} // namespace chulie::choosing
