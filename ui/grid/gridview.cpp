#include "ui/grid/gridview.h"

#include "models/pasting/cells.h"
#include "models/records/choosing.h"
#include "ui/ask.h"
#include "ui/grid/celldelegate.h"
#include "ui/grid/changedialog.h"
#include "ui/grid/copying.h"
#include "ui/grid/frozencolumns.h"
#include "ui/grid/kepttyping.h"
#include "ui/grid/rowwriting.h"
#include "ui/grid/words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace chulie::grid {

GridView::GridView(QAbstractItemModel *model, pasting::Grid &grid, QWidget *parent)
    : QTableView(parent), m_grid(grid), m_words(words::label(viewport()))
{
    setModel(model);
    setItemDelegate(new CellDelegate(*this, this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    new KeptTyping(*this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 4);
}

GridView::~GridView() = default;

void GridView::allowWriting(ui::Session &session)
{
    m_session = &session;
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
}

QString GridView::copied() const
{
    return copying::block(*this).text;
}

void GridView::copy()
{
    QApplication::clipboard()->setMimeData(copying::mimeData(copying::block(*this)));
}

const catalogue::Column *GridView::writtenColumn(int shown) const
{
    const int number = m_grid.columnAt(shown);
    return number < 0 ? nullptr : &m_grid.written().columns[static_cast<std::size_t>(number)];
}

std::vector<int> GridView::columnsFrom(int shown) const
{
    std::vector<int> columns;
    const QHeaderView &header = *horizontalHeader();
    for (int place = header.visualIndex(shown); place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

QModelIndexList GridView::chosenCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &index) { return isColumnHidden(index.column()); });
    std::sort(cells.begin(), cells.end());
    return cells;
}

std::vector<records::RowEdit> GridView::chosenRows() const
{
    std::vector<records::RowEdit> rows;
    int last = -1;
    for (const QModelIndex &index : chosenCells())
        if (std::exchange(last, index.row()) != index.row())
            rows.push_back(m_grid.rowAt(index.row()));
    return rows;
}

values::Result<records::EditPlan> GridView::run(const std::vector<records::RowEdit> &edits,
                                                records::Refusal refusal, const QString &command)
{
    return rowwriting::run(this, *m_session, m_grid.written(), edits, refusal, command);
}

QString GridView::writeCell(const QModelIndex &index, const QString &text)
{
    records::RowEdit edit = m_grid.rowAt(index.row());
    edit.typed.texts[m_grid.columnAt(index.column())] = text;
    aboutToWrite();
    const auto done = run({edit}, records::Refusal::WholeRow, QStringLiteral("cell"));
    if (done)
        return done->reasons();
    ui::Ask::person().error(this, done.failure());
    return {};
}

void GridView::write(const std::vector<records::RowEdit> &edits, records::Refusal refusal,
                     const QString &command)
{
    if (edits.empty())
        return;
    aboutToWrite();
    const auto done = run(edits, refusal, command);
    if (!done)
        ui::Ask::person().error(this, done.failure());
    else if (done->refused > 0)
        say(currentIndex(), done->reasons());
}

void GridView::writePlanned(const std::vector<records::RowEdit> &edits, const QString &command,
                            const QStringList &notes)
{
    if (rowwriting::isWanted(this, *m_session, m_grid.written(), edits, notes))
        write(edits, records::Refusal::WholeRow, command);
}

void GridView::clearChosen()
{
    std::vector<records::RowEdit> edits;
    int last = -1;
    for (const QModelIndex &index : chosenCells()) {
        const int number = m_grid.columnAt(index.column());
        if (number < 0)
            continue;
        if (std::exchange(last, index.row()) != index.row())
            edits.push_back(m_grid.rowAt(index.row()));
        edits.back().typed.texts[number] = QString();
    }
    write(edits, records::Refusal::Cell, QStringLiteral("clear"));
}

void GridView::fillDown()
{
    QModelIndexList cells = chosenCells();
    if (cells.size() == 1 && cells.front().row() > 0)
        cells.prepend(cells.front().siblingAtRow(cells.front().row() - 1));
    std::map<int, QString> topmost;
    std::map<int, records::RowEdit> edits;
    for (const QModelIndex &index : cells) {
        const int number = m_grid.columnAt(index.column());
        if (number < 0)
            continue;
        const auto [top, isTop] = topmost.try_emplace(number);
        if (isTop)
            top->second = m_grid.cellEdit(index.row(), index.column());
        else
            edits.try_emplace(index.row(), m_grid.rowAt(index.row())).first->second.typed.texts[number] =
                top->second;
    }
    std::vector<records::RowEdit> rows;
    for (auto &[place, edit] : edits)
        rows.push_back(std::move(edit));
    write(rows, records::Refusal::WholeRow, QStringLiteral("fill"));
}

void GridView::changeChosen()
{
    std::vector<records::RowEdit> rows = chosenRows();
    std::vector<int> columns;
    for (const int shown : columnsFrom(horizontalHeader()->logicalIndex(0)))
        if (m_grid.columnAt(shown) >= 0)
            columns.push_back(m_grid.columnAt(shown));
    if (rows.empty() || columns.empty())
        return;
    ChangeDialog dialog(m_grid.written(), columns, m_grid.columnAt(currentIndex().column()),
                        static_cast<int>(rows.size()), this);
    if (!ui::Ask::person().accept(dialog))
        return;
    for (records::RowEdit &row : rows)
        row.typed.texts[dialog.column()] = dialog.text();
    writePlanned(rows, QStringLiteral("change"), {});
}

/// One value fills all chosen cells.
void GridView::pasteOverChosen(const QString &text)
{
    std::map<int, records::RowEdit> edits;
    for (const QModelIndex &index : chosenCells())
        if (const int number = m_grid.columnAt(index.column()); number >= 0)
            edits.try_emplace(index.row(), m_grid.rowAt(index.row())).first->second.typed.texts[number] =
                m_grid.typed(index.column(), text.trimmed());
    std::vector<records::RowEdit> rows;
    for (auto &[place, edit] : edits)
        rows.push_back(std::move(edit));
    writePlanned(rows, QStringLiteral("paste"), {});
}

void GridView::paste()
{
    const auto cells = pasting::readCells(QApplication::clipboard()->text());
    if (!m_session || cells.empty())
        return;
    if (cells.size() > pasting::mostPasted) {
        say(currentIndex(),
            tr("This is more than %1 rows: save it as a file and import it.").arg(pasting::mostPasted));
        return;
    }
    if (cells.size() == 1 && cells.front().size() == 1 && chosenCells().size() > 1)
        return pasteOverChosen(cells.front().front());
    const int column =
        currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    const int place = currentIndex().isValid() ? currentIndex().row() : m_grid.shownRows();
    const auto read = pasting::readPasting(m_grid, cells, place, columnsFrom(column));
    if (!read)
        return ui::Ask::person().error(this, read.failure());
    const pasting::Pasting &pasting = *read;
    QStringList notes;
    notes += !pasting.byHeadings ? tr("The block goes where the cursor is.")
             : pasting.byKey     ? tr("Columns are matched by their names, rows by their keys.")
                                 : tr("Columns are matched by their names, rows from the cursor on.");
    if (!pasting.leftAlone.isEmpty())
        notes += tr("Left alone: %1.").arg(pasting.leftAlone.join(tr(", ")));
    if (pasting.beyond > 0)
        notes += tr("Beyond the last column or row: %1.").arg(pasting.beyond);
    writePlanned(pasting.edits, QStringLiteral("paste"), notes);
}

void GridView::say(const QModelIndex &index, const QString &words)
{
    words::put(m_words, words);
    const QRect cell = visualRect(index);
    const bool fits = cell.bottom() + m_words->height() <= viewport()->height();
    m_words->move(std::clamp(cell.left(), 0, std::max(0, viewport()->width() - m_words->width())),
                  fits ? cell.bottom() + 1 : std::max(0, cell.top() - m_words->height()));
    m_words->setAccessibleName(words);
}

void GridView::step(int down, int right)
{
    const QModelIndex at = currentIndex();
    const std::vector<int> columns = columnsFrom(horizontalHeader()->logicalIndex(0));
    const auto column = std::ranges::find(columns, at.column());
    if (!at.isValid() || column == columns.end())
        return;
    const auto place = std::clamp<std::ptrdiff_t>(column - columns.begin() + right, 0,
                                                  static_cast<std::ptrdiff_t>(columns.size()) - 1);
    const int row = std::clamp(at.row() + down, 0, model()->rowCount() - 1);
    setCurrentIndex(model()->index(row, columns[static_cast<std::size_t>(place)]));
}

/// Yes and no need one key.
bool GridView::answered(const QModelIndex &index, const QString &text)
{
    const catalogue::Column *column = index.isValid() ? writtenColumn(index.column()) : nullptr;
    if (!m_session || !column || column->kind != catalogue::Kind::YesNo || text.size() != 1)
        return false;
    const records::Choosing choosing(*column);
    const auto found = choosing.find(text);
    if (found.empty())
        return false;
    if (const QString reason = writeCell(index, choosing.options()[found.front()].value); !reason.isEmpty())
        say(index, reason);
    return true;
}

bool GridView::didCommand(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (!m_session)
        return false;
    if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.modifiers() == Qt::NoModifier &&
             (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace))
        clearChosen();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D)
        fillDown();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_H)
        changeChosen();
    else
        return false;
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    m_words->hide();
    if (didCommand(*event))
        return;
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isPlain && answered(currentIndex(), event->text()))
        return;
    QTableView::keyPressEvent(event);
}

void GridView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy with headings"), QKeySequence::Copy, this, &GridView::copy);
    if (m_session) {
        menu.addAction(tr("Paste…"), QKeySequence::Paste, this, &GridView::paste);
        menu.addSeparator();
        menu.addAction(tr("Clear"), QKeySequence::Delete, this, &GridView::clearChosen);
        menu.addAction(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), this, &GridView::fillDown);
        menu.addAction(tr("Change the chosen rows…"), QKeySequence(Qt::CTRL | Qt::Key_H), this,
                       &GridView::changeChosen);
        addActions(menu);
    }
    menu.addSeparator();
    menu.addActions(actions()); // what the page can do with the chosen row
    menu.exec(event->globalPos());
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_words->hide();
    viewport()->update();
    if (m_frozen)
        m_frozen->viewport()->update();
}

int GridView::frozen() const
{
    return m_frozen ? m_frozen->columns() : 0;
}

void GridView::setFrozen(int columns)
{
    if (!m_frozen && columns > 0)
        m_frozen = new FrozenColumns(*this);
    if (m_frozen)
        m_frozen->setColumns(columns);
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begins = index.isValid() && (trigger == AllEditTriggers || (editTriggers() & trigger) != 0);
    if (begins && writtenColumn(index.column()) && m_grid.isMasked(index.row(), index.column())) {
        say(index, tr("This number is hidden: show the numbers first (the menu of the headings)."));
        return false;
    }
    if (begins && m_frozen && m_frozen->holds(index.column()))
        return m_frozen->editHere(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!m_frozen || m_frozen->holds(index.column()))
        return;
    const int hidden = m_frozen->width() - visualRect(index).left();
    if (m_frozen->isVisible() && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_frozen)
        m_frozen->arrange();
}

} // namespace chulie::grid
