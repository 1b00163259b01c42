#include "models/exchange/cells.h"

#include "models/ledger/rules.h"
#include "models/values/cleantext.h"
#include "models/values/damagedtext.h"
#include "models/values/fold.h"

#include <QCoreApplication>

namespace chulie::exchange {

namespace {

struct CellWords
{
    Q_DECLARE_TR_FUNCTIONS(Cells)
};

/// A spreadsheet keeps fifteen digits of a number and fills up with zeros.
constexpr std::size_t keptDigits = 15;
constexpr std::size_t mostKnown = 1000;   ///< words of a list that are remembered
constexpr std::size_t longestKnown = 100; ///< bytes of them

bool isCode(const catalogue::Column &column)
{
    return column.kind == catalogue::Kind::Code || column.kind == catalogue::Kind::Identity ||
           column.kind == catalogue::Kind::Village;
}

bool isZeros(std::string_view digits)
{
    return digits.find_first_not_of('0') == std::string_view::npos;
}

} // namespace

Cells::Read Cells::read(const catalogue::Field &field, std::string_view words, bool isNumeric,
                        bool twoDecimals)
{
    const catalogue::Column &column = field.leaf();
    if (values::damaged::isPossible(column, words)) {
        const std::string_view clean = values::cleanText(words, m_doubt);
        if (!clean.empty())
            return {.held = CellValue::ofDoubt(clean)};
    }
    values::Reading reading = m_reading;
    reading.isNumeric = isNumeric;
    reading.twoDecimals = twoDecimals;
    const values::Normalised &normal = this->normal(field, words, reading);
    if (normal.isPlaceholder && field.required)
        return {.held = CellValue::bad(),
                .refusal = CellWords::tr("This only fills the cell, and the column must not be blank.")};
    if (normal.isPlaceholder) {
        ++m_seen[field.label].placeholders;
        return {};
    }
    if (!normal)
        return {.held = CellValue::bad(), .refusal = normal.reason};
    if (const auto *code = std::get_if<std::string>(&normal.value); code && isCode(column))
        return readCode(field, *code, isNumeric);
    return {.held = CellValue::of(normal.value)};
}

const values::Normalised &Cells::normal(const catalogue::Field &field, std::string_view words,
                                        const values::Reading &reading)
{
    const catalogue::Kind kind = field.leaf().kind;
    const bool isOfList = kind == catalogue::Kind::List || kind == catalogue::Kind::YesNo;
    if (!isOfList || words.size() > longestKnown)
        return m_last = values::normalise(field.leaf(), words, reading);
    auto &known = m_known[&field];
    if (known.size() == mostKnown)
        known.clear();
    const auto [found, isNew] = known.try_emplace(std::string(words));
    if (isNew)
        found->second = values::normalise(field.leaf(), words, reading);
    return found->second;
}

Cells::Read Cells::readCode(const catalogue::Field &field, const std::string &code, bool isNumeric)
{
    if (code.size() <= keptDigits || !values::isDigits(code))
        return {.held = CellValue::ofText(code)};
    if (isNumeric && (field.required || field.key))
        return {.held = CellValue::bad(),
                .refusal = CellWords::tr("The cell holds a number, which keeps only fifteen digits: the last "
                                         "ones may be lost. Enter it from the source, as text.")};
    if (isNumeric)
        return {.warning = CellWords::tr(
                    "The cell holds a number, which keeps only fifteen digits: it is left out.")};
    if (field.leaf().kind == catalogue::Kind::Identity)
        return {.held = CellValue::ofText(code)};
    const std::string_view beyond = std::string_view(code).substr(keptDigits);
    Seen &seen = m_seen[field.label];
    ++seen.longCodes;
    seen.haveDigits = seen.haveDigits || !isZeros(beyond);
    if (beyond.size() >= 3 && beyond.ends_with("000"))
        return {.held = CellValue::ofText(code),
                .warning =
                    CellWords::tr("The code ends in zeros: a spreadsheet may have lost its last digits.")};
    return {.held = CellValue::ofText(code)};
}

std::vector<Cells::Remark> Cells::remarks() const
{
    std::vector<Remark> all;
    for (const auto &[column, seen] : m_seen) {
        if (seen.placeholders > 0)
            all.push_back(
                {column, CellWords::tr("%n cells only fill the column (/, 无, #N/A …): they are taken as "
                                       "blank.",
                                       nullptr, seen.placeholders)});
        if (seen.longCodes > 1 && !seen.haveDigits)
            all.push_back(
                {column, CellWords::tr("All %n long codes end in zeros from the sixteenth digit on: a "
                                       "spreadsheet may have lost their last digits.",
                                       nullptr, seen.longCodes)});
    }
    return all;
}

} // namespace chulie::exchange
