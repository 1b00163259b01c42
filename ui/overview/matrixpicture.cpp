#include "ui/overview/matrixpicture.h"

#include "ui/charts/chartlayout.h"
#include "ui/charts/tones.h"
#include "ui/overview/matrixmodel.h"
#include "ui/overview/standingwords.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace chulie::overview {

namespace {

/// What is painted of the matrix; it keeps nothing of the model it came from.
struct Cells
{
    QString title;
    QFont font;
    QStringList headings = {};
    std::vector<QStringList> rows = {};
    std::vector<std::vector<targets::State>> states = {}; ///< by row, of the targets
    std::array<int, MatrixModel::FirstTarget> widths{};
    int heading = 0; ///< height of the headings
    int state = 0;   ///< width of a state
    int row = 0;     ///< height of a row
};

constexpr int margin = 8;
constexpr std::array shownStates = {targets::State::Met, targets::State::Unmet, targets::State::Unknown,
                                    targets::State::NotApplicable};

Cells cellsOf(const MatrixModel &model, const QString &title, const QFont &font)
{
    Cells cells{.title = title, .font = font};
    const QFontMetrics metrics(font);
    cells.row = metrics.height() + margin;
    cells.state = standing::breadth(metrics);
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.headings += model.headerData(column, Qt::Horizontal).toString();
        if (column >= MatrixModel::FirstTarget)
            cells.heading = std::max(cells.heading, standing::length(cells.headings.last(), metrics));
    }
    const auto widen = [&](int column, const QString &words) {
        int &width = cells.widths[static_cast<std::size_t>(column)];
        width = std::max(width, metrics.horizontalAdvance(words) + 2 * margin);
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList &words = cells.rows.emplace_back();
        std::vector<targets::State> &states = cells.states.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            words += index.data().toString();
            if (column >= MatrixModel::FirstTarget)
                states.push_back(static_cast<targets::State>(index.data(MatrixModel::StateRole).toInt()));
        }
    }
    for (int column = 0; column < MatrixModel::FirstTarget; ++column) {
        widen(column, cells.headings[column]);
        for (const QStringList &words : cells.rows)
            widen(column, words[column]);
    }
    return cells;
}

int leftOf(const Cells &cells, int column)
{
    int left = margin;
    for (int before = 0; before < std::min<int>(column, MatrixModel::FirstTarget); ++before)
        left += cells.widths[static_cast<std::size_t>(before)];
    return left + std::max<int>(0, column - MatrixModel::FirstTarget) * cells.state;
}

int topOf(const Cells &cells, int row)
{
    return margin + cells.row + cells.heading + row * cells.row;
}

QRect cellRect(const Cells &cells, int row, int column)
{
    return {leftOf(cells, column), topOf(cells, row), leftOf(cells, column + 1) - leftOf(cells, column),
            cells.row};
}

QSize sizeOf(const Cells &cells)
{
    const auto columns = static_cast<int>(cells.headings.size());
    const auto rows = static_cast<int>(cells.rows.size());
    return {leftOf(cells, columns) + margin, topOf(cells, rows) + 2 * cells.row};
}

void paintState(QPainter &painter, const QRect &rect, targets::State state)
{
    constexpr std::array tones = {charts::Tone::Met, charts::Tone::Unmet, charts::Tone::Unknown};
    QColor ink(Qt::black);
    if (state != targets::State::NotApplicable) {
        const QColor ground =
            ui::look::colour(tones.at(static_cast<std::size_t>(state)), ui::look::Theme::Light);
        painter.fillRect(rect.adjusted(0, 0, -1, -1), ground);
        ink = charts::tones::inkOn(ground);
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, targets::stateMark(state));
}

void paintHeadings(QPainter &painter, const Cells &cells)
{
    painter.setFont(charts::headingFont(cells.font));
    painter.drawText(QRect(margin, margin, sizeOf(cells).width() - 2 * margin, cells.row), Qt::AlignLeft,
                     cells.title);
    painter.setFont(cells.font);
    for (int column = 0; column < static_cast<int>(cells.headings.size()); ++column) {
        QRect rect = cellRect(cells, 0, column);
        rect.setTop(rect.top() - cells.heading);
        rect.setHeight(cells.heading);
        if (column >= MatrixModel::FirstTarget)
            standing::paint(painter, rect, cells.headings[column]);
        else
            painter.drawText(rect.adjusted(0, 0, -margin, -standing::padding),
                             Qt::AlignLeft | Qt::AlignBottom, cells.headings[column]);
    }
}

void paintRow(QPainter &painter, const Cells &cells, int row)
{
    const auto at = static_cast<std::size_t>(row);
    for (int column = 0; column < MatrixModel::FirstTarget; ++column) {
        painter.setPen(Qt::black);
        const auto side = column == MatrixModel::Share ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cellRect(cells, row, column).adjusted(0, 0, -margin, 0), side | Qt::AlignVCenter,
                         cells.rows[at][column]);
    }
    for (std::size_t target = 0; target < cells.states[at].size(); ++target)
        paintState(painter, cellRect(cells, row, MatrixModel::FirstTarget + static_cast<int>(target)),
                   cells.states[at][target]);
}

/// What the marks stand for, below the last row.
void paintLegend(QPainter &painter, const Cells &cells)
{
    const int top = topOf(cells, static_cast<int>(cells.rows.size())) + margin;
    int left = margin;
    for (const targets::State state : shownStates) {
        paintState(painter, {left, top, cells.row, cells.row}, state);
        left += cells.row + margin / 2;
        const QString words = targets::stateTitle(state);
        const int wide = QFontMetrics(cells.font).horizontalAdvance(words);
        painter.setPen(Qt::black);
        painter.drawText(QRect(left, top, wide + 1, cells.row), Qt::AlignVCenter, words);
        left += wide + 2 * margin;
    }
}

void paint(QPainter &painter, const Cells &cells)
{
    painter.fillRect(QRect({}, sizeOf(cells)), Qt::white);
    painter.setPen(Qt::black);
    paintHeadings(painter, cells);
    for (int row = 0; row < static_cast<int>(cells.rows.size()); ++row)
        paintRow(painter, cells, row);
    paintLegend(painter, cells);
}

QString numbersOf(const Cells &cells)
{
    QStringList lines = {cells.headings.join(u'\t')};
    for (std::size_t row = 0; row < cells.rows.size(); ++row) {
        QStringList line = cells.rows[row].first(MatrixModel::FirstTarget);
        for (const targets::State state : cells.states[row])
            line += targets::stateTitle(state);
        lines += line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

charts::Picture matrixPicture(const MatrixModel &model, const QString &title, const QFont &font, int dpi)
{
    const Cells cells = cellsOf(model, title, font);
    return {title, sizeOf(cells), dpi, numbersOf(cells),
            [cells](QPainter &painter) { paint(painter, cells); }};
}

} // namespace chulie::overview
