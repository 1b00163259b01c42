#pragma once

#include "models/catalogue/catalogue.h"
#include "ui/forms/fieldeditor.h"

#include <array>
#include <map>
#include <set>
#include <vector>

class QGridLayout;
class QLabel;

namespace chulie::forms {

/// What a form of a table looks like: a line for each field with its title, its editor and, where last year's
/// row is compared, its value then; as many lines side by side as the width has room for.
class FormLines
{
public:
    struct Line
    {
        int column = 0;
        QLabel *title = nullptr;
        FieldEditor *editor = nullptr;
        QLabel *beside = nullptr;
    };

    FormLines(QWidget &form, const catalogue::Table &table);

    [[nodiscard]] const std::vector<Line> &all() const { return m_lines; }
    /// The editor of \a column; nullptr where there is none.
    [[nodiscard]] FieldEditor *editor(int column) const;
    /// The editor that a person comes to after \a editor, and the first; nullptr behind the last.
    [[nodiscard]] FieldEditor *after(const FieldEditor *editor) const;
    [[nodiscard]] FieldEditor *first() const { return after(nullptr); }

    /// Leaves out these columns.
    void leaveOut(const std::set<int> &columns);
    [[nodiscard]] bool isLeftOut(const Line &line) const { return m_leftOut.contains(line.column); }
    [[nodiscard]] bool isRequired(const Line &line) const;
    [[nodiscard]] QString titleOf(const Line &line) const;
    /// What the label of \a line says: a star behind what is required.
    [[nodiscard]] QString titleWords(const Line &line) const;

    /// What is typed and not stored, by column.
    [[nodiscard]] std::map<int, QString> typedTexts() const;
    /// Shows \a texts again, which were typed earlier; those of a row that is stored are held, because the
    /// row may have changed since.
    void typeAgain(const std::map<int, QString> &texts, bool isStored);
    /// The titles of required fields that are blank.
    [[nodiscard]] QStringList missing() const;
    /// The first editor that is blank; nullptr where none is.
    [[nodiscard]] FieldEditor *firstBlank() const;
    /// Whether all are blank.
    [[nodiscard]] bool areBlank() const;

    /// Makes room for values beside the editors under \a heading, or takes it back.
    void compare(bool beside, const QString &heading);
    /// Lays the lines out again where the form's width has room for more or fewer of them.
    void fit();
    /// Shows \a words below the lines, and behind them the link \a act; empty shows nothing.
    void say(const QString &words, const QString &act = {});
    /// The label that shows them, below the lines unless it was given another parent.
    [[nodiscard]] QLabel &state() const { return *m_state; }
    void retranslate();

private:
    static constexpr int mostGroups = 3;

    void add(const catalogue::Field &field);
    void arrange();
    void place(const Line &line, int row, int group, int groups);
    void placeHeadings(int groups);
    [[nodiscard]] int fittingGroups() const;

    QWidget &m_form;
    const catalogue::Table &m_table;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    std::set<int> m_leftOut;
    std::array<QLabel *, mostGroups> m_besideTitles{};
    QLabel *m_state;
    bool m_beside = false;
    int m_groups = 0; ///< how many lines are side by side
};

} // namespace chulie::forms
