#pragma once

#include "models/records/unfinished.h"
#include "ui/forms/comparison.h"
#include "ui/forms/doubtednumber.h"
#include "ui/forms/formlines.h"

#include <QWidget>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace chulie::forms {

class TypingKeeper;

/// The form of one row of any table, drawn from the catalogue. Each edit is saved as it is confirmed; what is
/// wrong is explained beside its field and is not written. A new row is made as soon as it has what it needs.
/// What is typed and can't be saved yet is kept in the ledger's file: it is there when the row is shown or
/// begun again, until it is saved or discarded.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(ledger::Ledger &ledger, const catalogue::Table &table, QWidget *parent = nullptr);
    ~RecordForm() override;

    [[nodiscard]] const catalogue::Table &table() const { return m_table; }

    /// Offers the villages of the ledger as it is now, where one is to be chosen.
    void offerVillages();
    /// Leaves out these columns: the page shows them elsewhere, or knows them by itself.
    void leaveOut(const std::set<int> &columns);

    /// Shows row \a row. What was typed and not confirmed yet is saved first.
    void showRow(std::int64_t row);
    /// Begins a new row that will have the values \a given, and \a suggested in its editors; or goes on with
    /// the one that was begun with them before.
    void begin(std::map<int, values::Value> given, const std::map<int, QString> &suggested = {});
    /// Suggests \a texts for a new row, in editors that are blank or hold what was suggested before.
    void suggest(const std::map<int, QString> &texts);
    /// Shows \a values under \a title beside the editors, for comparison; marks where they differ.
    void compareWith(const QString &title, std::optional<std::vector<values::Value>> values);
    /// Proposes the compared answers in editors that are blank; amounts of money, which change from year to
    /// year, stay blank. Nothing is stored before it is confirmed: Enter in the field, or confirmProposals().
    /// Returns how many.
    int propose();
    [[nodiscard]] int proposals() const { return m_comparison.proposals(); }
    /// Saves all that is proposed, as one act.
    void confirmProposals();
    /// Reads the row again, after facts were written; what is being typed stays.
    void reload() { fill(false); }
    /// Goes on with row \a row, which another program made where there was none; or with a new row that will
    /// have the values \a given (0), where it removed it. What is being typed stays.
    void follow(std::int64_t row, const std::map<int, values::Value> &given);

    /// The row shown; 0 for a new one.
    [[nodiscard]] std::int64_t row() const { return m_row; }
    /// The same, and what a new row hangs on.
    [[nodiscard]] records::FormKey key() const;
    [[nodiscard]] FieldEditor *editor(int column) const { return m_lines.editor(column); }
    /// What is still missing, and what was discarded: a page whose form scrolls shows it outside the form.
    [[nodiscard]] QLabel &state() const { return m_lines.state(); }
    /// Brings the cursor into the editor of \a column.
    void focusOn(int column);
    /// Brings it into the first editor that is blank, or else the first.
    void focusOnBlank();
    /// Saves what is typed and not confirmed yet, but for what is held (FieldEditor::isHeld()).
    void confirm();
    /// Whether nothing was typed into a new row.
    [[nodiscard]] bool isEmpty() const { return m_row == 0 && m_lines.areBlank(); }
    /// Whether something beyond what was suggested was typed and is not stored yet.
    [[nodiscard]] bool isUnfinished() const { return m_lines.typedTexts() != m_suggested; }
    /// The same of a new row.
    [[nodiscard]] bool isDrafting() const { return m_row == 0 && isUnfinished(); }
    /// Discards what is typed and not stored; a link below the fields brings it back.
    void discard();

signals:
    /// The row was written; a new one was \a created.
    void saved(std::int64_t row, bool created);
    /// \a text was typed for \a column and is not confirmed yet.
    void typed(int column, const QString &text);
    /// Enter was pressed in the last field.
    void passed();
    /// The number of proposals may have changed.
    void proposalsChanged();
    /// What is kept of unfinished forms changed, or this form shows another row.
    void unfinishedChanged();
    /// The machine refused to write.
    void failed(const chulie::values::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Line = FormLines::Line;

    void listen(const Line &line);
    bool putAside();
    [[nodiscard]] std::map<int, QString> textsToKeep() const;
    void typeKept();
    void bringBack();
    void settle(const records::Typed &typedIn, std::int64_t row);
    [[nodiscard]] bool isSureOf(const records::Typed &typedIn);
    void fill(bool all);
    void check(const Line &line);
    void save(int column);
    void write(const records::Typed &typedIn, const records::HowToSave &how);
    [[nodiscard]] records::Typed gather(int column) const;
    void mark(const std::vector<records::ColumnProblem> &problems);
    void sayState();
    void passOn(const FieldEditor *editor);

    ledger::Ledger &m_ledger;
    const catalogue::Table &m_table;
    FormLines m_lines;
    Comparison m_comparison;
    std::int64_t m_row = 0;
    std::map<int, values::Value> m_given;
    std::map<int, QString> m_suggested;
    std::map<int, QString> m_discarded; ///< what can be brought back
    std::vector<values::Value> m_values;
    TypingKeeper *m_keeper;
    const records::Typed *m_writing = nullptr; ///< what is being saved at the moment
    DoubtedNumber m_doubted;
    int m_shows = 0; ///< how often another row was shown
};

} // namespace chulie::forms
