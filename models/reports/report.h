#pragma once

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

/// What is said between title and table of an office form: the unit at the left, the date or unit of account
/// at the right.
struct Line
{
    QString left;
    QString right;
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

struct Column
{
    QString title;
    QString group = {}; ///< neighbours of one group stand under its name; empty: the title takes both lines
    double width = 1;   ///< its share of the table's width
    Align align = Align::Left;
};

struct Row
{
    enum class Kind : std::uint8_t {
        Plain,
        Section, ///< its first cell goes across the table
        Total,
    };

    QStringList cells;
    Kind kind = Kind::Plain;
};

/// Its header is repeated on every page; a row is not cut unless a whole page is too short for it.
struct Table
{
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// The line at the foot: 填表人 · 审核人 · 填报日期, each with room to sign.
struct Signature
{
    QStringList labels;
};

struct PageBreak
{
};

using Block = std::variant<Title, Line, Heading, Paragraph, Table, Signature, PageBreak>;

struct Report
{
    QString name; ///< for a file's name and a window's title
    bool landscape = false;
    std::vector<Block> blocks;
};

} // namespace chulie::reports
