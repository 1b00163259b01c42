#pragma once

#include "models/catalogue/columns.h"
#include "models/checkup/facts.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace chulie::checkup {

/// The context of the check-up's words.
struct Checkup
{
    Q_DECLARE_TR_FUNCTIONS(Checkup)
};

struct Check;

/// Something that contradicts itself or looks wrong, and where it is mended.
struct Finding
{
    const Check *check = nullptr;
    std::int64_t village = 0;
    std::int64_t household = 0; ///< 0: the village's own
    catalogue::TableId table = catalogue::TableId::Household;
    std::int64_t row = 0; ///< 0: a row that is not there yet
    int column = 0;
    std::string subject = {}; ///< distinguishes findings of one check and household, on every machine alike
    std::string facts = {};   ///< what it rests on: changes when they do. No value can be read out of it
    QString reason = {};      ///< why, in words
};

using Findings = std::vector<Finding>;

/// One rule: pure, of facts alone. It has one of the three functions, by what it has to see.
struct Check
{
    const char *code;
    const char *title; ///< in plain English, the source of its translation
    void (*household)(const CheckedHousehold &, const CheckedYear &, Findings &) = nullptr;
    void (*village)(const CheckedVillage &, const CheckedYear &, Findings &) = nullptr;
    void (*all)(std::span<const CheckedHousehold>, const CheckedYear &, Findings &) = nullptr;
};

/// All of them, in the order in which they are listed.
[[nodiscard]] std::span<const Check> checks();
/// By code; nullptr where there is none.
[[nodiscard]] const Check *findCheck(std::string_view code);
[[nodiscard]] QString title(const Check &check);

/// What \a check finds, with the check filled in.
void examine(const Check &check, const CheckedHousehold &household, const CheckedYear &year, Findings &found);
void examine(const Check &check, const CheckedVillage &village, const CheckedYear &year, Findings &found);
void examine(const Check &check, std::span<const CheckedHousehold> all, const CheckedYear &year,
             Findings &found);

/// A finding about \a household, one of its members, or \a village, to be mended in \a column of row \a row.
/// \a facts are the values it rests on.
[[nodiscard]] Finding finding(const CheckedHousehold &household, catalogue::ColumnId column, std::int64_t row,
                              std::initializer_list<std::string> facts, const QString &reason);
[[nodiscard]] Finding finding(const CheckedHousehold &household, const CheckedMember &member,
                              catalogue::ColumnId column, std::initializer_list<std::string> facts,
                              const QString &reason);
[[nodiscard]] Finding finding(const CheckedVillage &village, catalogue::ColumnId column, std::int64_t row,
                              std::initializer_list<std::string> facts, const QString &reason);

/// \a option of the list in \a column, in the language in use.
[[nodiscard]] QString optionTitle(catalogue::ColumnId column, const std::string &option);

[[nodiscard]] inline QString words(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace chulie::checkup
