#pragma once

#include "models/targets/behind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>
#include <vector>

/// What is printed, as a value: a report is a list of blocks, made here without knowing of paper. One painter
/// (ui/print) draws them on the screen, on a printer and into a PDF.
namespace chulie::reports {

/// The name of the form, centred above everything.
struct Title
{
    QString text;
};

/// The line between title and table of an office form: the unit at the left, the date in the middle, the
/// unit of account at the right.
struct Line
{
    QString left = {};
    QString centre = {};
    QString right = {};
};

/// 一、基本情况
struct Heading
{
    QString text;
};

struct Paragraph
{
    QString text;
};

enum class Align : std::uint8_t { Left, Centre, Right };

/// What the numbers of a column are.
enum class Unit : std::uint8_t {
    Count, ///< a whole number: 1,234
    Money, ///< whole fen, in yuan: 8,699.00
    Wan,   ///< whole fen, in 万元: 123.40
    Share, ///< ten-thousandths, in per cent: 12.3 %
    Date,  ///< the words are ISO dates
};

/// Words, or a number in its column's unit; blank where neither.
using Cell = std::variant<std::monostate, QString, std::int64_t>;

struct Column
{
    QString title;
    QString group = {}; ///< neighbours of one group are under its name; empty: the title takes both lines
    double width = 1;   ///< in characters: what it needs at least; the rest of the table is shared out
    Align align = Align::Left;
    Unit unit = Unit::Count;
    targets::Behind behind = {}; ///< what a person who asks for its figures is after
    bool onPaper = true;         ///< false: only in files
};

struct Row
{
    enum class Kind : std::uint8_t {
        Plain,
        Section, ///< its first cell goes across the table
        Total,
    };

    std::vector<Cell> cells;
    Kind kind = Kind::Plain;
    targets::Behind behind = {}; ///< whom its figures are about; list None: they lead nowhere
    /// Whether something that it rests on is not decided: it is marked on paper, and a paragraph says what
    /// the mark means.
    bool isOpen = false;
};

/// Its header is repeated on every page; a row is not cut unless a whole page is too short for it. Where the
/// columns do not fit beside each other even in small type, they go on on further pages, after the keys.
struct Table
{
    QString name = {};    ///< on the tab of a spreadsheet
    bool headed = true;   ///< whether the titles of its columns are printed above it
    std::size_t keys = 1; ///< leading columns that say what a row is
    bool flat = false;    ///< in files no row goes across: columns say in each row what sections say on paper
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
};

/// The line at the foot: 填表人 · 审核人 · 填报日期, each with room to sign.
struct Signature
{
    QStringList labels;
};

struct PageBreak
{
};

/// A photograph with its words below it.
struct Photograph
{
    QByteArray bytes = {}; ///< JPEG or PNG; empty: there is none, or it is not here
    QString words = {};
};

/// Photographs beside each other, all in places of one size, as many as there are. They stay on one page.
struct Photographs
{
    std::vector<Photograph> all;
};

using Block = std::variant<Title, Line, Heading, Paragraph, Table, Signature, PageBreak, Photographs>;

struct Report
{
    QString name = {}; ///< for a file's name and a window's title
    bool landscape = false;
    int mostPages = 0; ///< its type becomes smaller for these, as far as it stays readable; 0: any number
    std::vector<Block> blocks = {};
};

/// Whether a photograph that is here is in \a report.
[[nodiscard]] bool hasPhotographs(const Report &report);

/// What is printed at a row that rests on something undecided.
inline constexpr char16_t openMark = u'※';

/// What is printed in \a column of \a row, which is of \a table: an open row has its mark behind the last
/// words that say which row it is.
[[nodiscard]] QString words(const Table &table, const Row &row, std::size_t column);
/// \a cell of \a column as it is read: thousands separators, two decimals of money.
[[nodiscard]] QString words(const Cell &cell, const Column &column);

/// \a fen in hundredths of 万元, the half rounded away from zero.
[[nodiscard]] std::int64_t inWan(std::int64_t fen);

/// Where a figure in \a row and \a column was counted from.
[[nodiscard]] targets::Behind behind(const Row &row, const Column &column);

} // namespace chulie::reports
