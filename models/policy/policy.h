#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace chulie::targets {
struct Target;
} // namespace chulie::targets

namespace chulie::policy {

/// A clause of the action plan (河委办发〔2018〕15 号), in the plan's own words.
struct Clause
{
    QString id;             ///< 一, 二, 二（一） …
    QString heading;        ///< 总体要求
    QStringList paragraphs; ///< none where a clause only heads others
};

/// A row of the plan's list of responsibilities (责任清单).
struct Responsibility
{
    int number = 0;  ///< 1–34
    QString action;  ///< 主要责任
    QString content; ///< 责任内容
    QString clause;  ///< where the plan says it; empty for the one row without text in the body
    QString lead;    ///< 牵头单位
    QString support; ///< 配合单位
};

/// The plan's title, its clauses in order, and its responsibilities by number.
[[nodiscard]] const QString &planTitle();
[[nodiscard]] std::span<const Clause> clauses();
[[nodiscard]] std::span<const Responsibility> responsibilities();

/// By id or number; nullptr where there is none.
[[nodiscard]] const Clause *findClause(QStringView id);
[[nodiscard]] const Responsibility *findResponsibility(int number);

/// What a target rests on.
[[nodiscard]] std::vector<const Clause *> clausesOf(const targets::Target &target);
[[nodiscard]] std::vector<const Responsibility *> responsibilitiesOf(const targets::Target &target);
/// What rests on a clause or responsibility.
[[nodiscard]] std::vector<const targets::Target *> targetsOf(const Clause &clause);
[[nodiscard]] std::vector<const targets::Target *> targetsOf(const Responsibility &responsibility);

/// The plan's words that carry a target: a clause, its paragraph, and the sentence in it.
struct Quote
{
    const Clause *clause = nullptr;
    QString paragraph;
    QString sentence;
};

/// One a clause that \a target names, in their order.
[[nodiscard]] std::vector<Quote> planWords(const targets::Target &target);

} // namespace chulie::policy
