#pragma once

#include "models/pasting/grid.h"
#include "models/pasting/pasting.h"

#include <QTableView>

class QLabel;
class QMenu;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::grid {

class FrozenColumns;

/// A table of cells as a spreadsheet has it: blocks copied with their headings and, where it may be written,
/// pasted, cleared, filled down and changed, each as one act; cells typed into; the first columns frozen.
class GridView : public QTableView
{
    Q_OBJECT
public:
    /// Shows \a model, whose cells \a grid writes; both are the same object.
    GridView(QAbstractItemModel *model, pasting::Grid &grid, QWidget *parent = nullptr);
    ~GridView() override;

    [[nodiscard]] const pasting::Grid &grid() const { return m_grid; }
    /// From now on cells are written into the ledger of \a session.
    void allowWriting(ui::Session &session);
    void forbidWriting()
    {
        m_session = nullptr;
        setEditTriggers(NoEditTriggers);
    }
    [[nodiscard]] bool isWritable() const { return m_session; }

    /// The chosen cells with the headings above them, tab between cells.
    [[nodiscard]] QString copied() const;
    void copy();
    /// Pastes the clipboard's text, after showing what it changes.
    void paste();
    /// Clears the chosen cells.
    void clearChosen();
    /// Writes the topmost of the chosen cells of each column into those below it; of a single cell, the one
    /// above it into it.
    void fillDown();
    /// Asks for a column and a value, and writes it into the chosen rows.
    void changeChosen();

    /// The column in which the cells of \a shown are written; nullptr where they are not.
    [[nodiscard]] const catalogue::Column *writtenColumn(int shown) const;
    /// Writes \a text into the cell at \a index; why it is refused, or null.
    QString writeCell(const QModelIndex &index, const QString &text);
    /// Says \a words beside the cell at \a index until something else is done.
    void say(const QModelIndex &index, const QString &words);
    /// Moves the cursor by rows and by shown columns.
    void step(int down, int right);

    /// How many of the first shown columns stay where they are while the others scroll.
    [[nodiscard]] int frozen() const;
    void setFrozen(int columns);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    using QTableView::edit;

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    /// Called before cells are written.
    virtual void aboutToWrite() {}
    /// Adds to the menu of the cells, where they are written.
    virtual void addActions(QMenu &) {}

    /// The chosen cells that are shown, row by row.
    [[nodiscard]] QModelIndexList chosenCells() const;
    /// Writes \a edits as one act of \a command, and says beside the cursor what is refused.
    void write(const std::vector<records::RowEdit> &edits, records::Refusal refusal, const QString &command);

private:
    [[nodiscard]] std::vector<int> columnsFrom(int shown) const;
    [[nodiscard]] std::vector<records::RowEdit> chosenRows() const;
    [[nodiscard]] bool answered(const QModelIndex &index, const QString &text);
    [[nodiscard]] bool didCommand(const QKeyEvent &event);
    void pasteOverChosen(const QString &text);
    void writePlanned(const std::vector<records::RowEdit> &edits, const QString &command,
                      const QStringList &notes);
    [[nodiscard]] values::Result<records::EditPlan> run(const std::vector<records::RowEdit> &edits,
                                                        records::Refusal refusal, const QString &command);

    pasting::Grid &m_grid;
    ui::Session *m_session = nullptr;
    FrozenColumns *m_frozen = nullptr;
    QLabel *m_words;
};

} // namespace chulie::grid
