#include "ui/households/incomeline.h"

#include "models/values/normal.h"
#include "ui/forms/recordform.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::households {

IncomeLine::IncomeLine(QWidget *parent) : QFrame(parent), m_words(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->addWidget(m_words);
}

void IncomeLine::show(const targets::HouseholdFacts *household, const targets::Yardstick &by)
{
    setVisible(household != nullptr);
    if (!household)
        return;
    m_household = *household;
    m_by = by;
    say();
}

void IncomeLine::take(const forms::RecordForm &form)
{
    for (std::size_t i = 0; i < targets::incomeParts.size(); ++i) {
        const values::Normalised read = values::normalise(
            *targets::incomeParts[i], form.editor(targets::incomeParts[i])->text().toStdString());
        if (read)
            m_household.income[i] =
                values::isBlank(read.value) ? std::nullopt : std::optional(values::number(read.value));
    }
    say();
}

QString IncomeLine::sumInWords() const
{
    QString words;
    for (std::size_t i = 0; i < targets::incomeParts.size(); ++i) {
        const auto &part = m_household.income[i];
        if (!part)
            continue;
        const QString sign = i == targets::businessCost ? tr("− ") : words.isEmpty() ? QString() : tr("+ ");
        words += tr("%1%2 %3 ").arg(sign, catalogue::title(*targets::incomeParts[i]), values::yuan(*part));
    }
    return words.isEmpty()
               ? tr("no part of the income filled in")
               : tr("%1= %2 yuan").arg(words, values::yuan(targets::netIncome(m_household).value_or(0)));
}

QString IncomeLine::standardInWords() const
{
    const targets::Standard &standard = m_by.standards.household;
    switch (standard.source) {
    case targets::Standard::Source::Given:
        return tr("standard of %1: %2 yuan").arg(m_by.year).arg(targets::yuan(standard));
    case targets::Standard::Source::Share:
        return tr("standard of %1: %2 yuan (45 % of the province’s rural income)")
            .arg(m_by.year)
            .arg(targets::yuan(standard));
    case targets::Standard::Source::Projected:
        break;
    }
    return tr("standard: %1 yuan (the plan’s projection)").arg(targets::yuan(standard));
}

/// How far a head's income lies from the standard.
QString IncomeLine::distanceInWords(values::Wide income, std::int64_t people) const
{
    const targets::Standard &standard = m_by.standards.household;
    const values::Wide each = targets::perHead(income, people);
    const values::Wide asked = (standard.hundredths + 99) / 100;
    return standard.isReachedBy(income, people)
               ? tr("%1 yuan above it").arg(values::yuan(each - std::min(each, asked)))
               : tr("%1 yuan below it").arg(values::yuan(asked - each));
}

/// The income by head against the standard; the standard alone where the income is not known.
QString IncomeLine::perHeadInWords() const
{
    const auto people = static_cast<std::int64_t>(m_household.members.size());
    const auto income = targets::netIncome(m_household);
    if (people == 0)
        return tr("no members at the end of %1").arg(m_by.year);
    if (!income)
        return standardInWords();
    return tr("÷ %1 people at the end of %2 = <b>%3 yuan a head</b>; %4; <b>%5</b>")
        .arg(QString::number(people), QString::number(m_by.year),
             values::yuan(targets::perHead(*income, people)), standardInWords(),
             distanceInWords(*income, people));
}

void IncomeLine::say()
{
    const targets::Verdict verdict = targets::explain(m_household, *targets::findTarget("h.income"), m_by);
    QStringList lines{sumInWords().toHtmlEscaped(), perHeadInWords()};
    const QString mark =
        targets::stateMark(verdict.state) + QLatin1Char(' ') + targets::stateTitle(verdict.state);
    lines += verdict.reason.isEmpty() ? mark : tr("%1: %2").arg(mark, verdict.reason.toHtmlEscaped());
    m_words->setText(lines.join(QStringLiteral("<br>")));
}

void IncomeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        say();
    QFrame::changeEvent(event);
}

} // namespace chulie::households
