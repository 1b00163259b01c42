#include "ui/households/incomeline.h"

#include "models/values/normal.h"
#include "ui/forms/recordform.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie {

IncomeLine::IncomeLine(QWidget *parent) : QFrame(parent), m_words(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->addWidget(m_words);
}

void IncomeLine::show(const HouseholdFacts *household, const Yardstick &by)
{
    setVisible(household != nullptr);
    if (!household)
        return;
    m_household = *household;
    m_by = by;
    say();
}

void IncomeLine::take(const RecordForm &form)
{
    for (std::size_t i = 0; i < incomeParts.size(); ++i) {
        const Normalised read = normalise(*incomeParts[i], form.editor(incomeParts[i])->text().toStdString());
        if (read)
            m_household.income[i] = isBlank(read.value) ? std::nullopt : std::optional(number(read.value));
    }
    say();
}

QString IncomeLine::sumInWords() const
{
    QString words;
    for (std::size_t i = 0; i < incomeParts.size(); ++i) {
        const auto &part = m_household.income[i];
        if (!part)
            continue;
        const QString sign = i == businessCost ? tr("− ") : words.isEmpty() ? QString() : tr("+ ");
        words += tr("%1%2 %3 ").arg(sign, title(*incomeParts[i]), yuan(*part));
    }
    return words.isEmpty() ? tr("no part of the income filled in")
                           : tr("%1= %2 yuan").arg(words, yuan(netIncome(m_household).value_or(0)));
}

QString IncomeLine::standardInWords() const
{
    const Standard &standard = m_by.standards.household;
    switch (standard.source) {
    case Standard::Source::Given:
        return tr("standard of %1: %2 yuan").arg(m_by.year).arg(yuan(standard));
    case Standard::Source::Share:
        return tr("standard of %1: %2 yuan (45 % of the province’s rural income)")
            .arg(m_by.year)
            .arg(yuan(standard));
    case Standard::Source::Projected:
        break;
    }
    return tr("standard: %1 yuan (the plan’s projection)").arg(yuan(standard));
}

/// How far a head's income lies from the standard.
QString IncomeLine::distanceInWords(Wide income, std::int64_t people) const
{
    const Standard &standard = m_by.standards.household;
    const Wide each = perHead(income, people);
    const Wide asked = (standard.hundredths + 99) / 100;
    return standard.isReachedBy(income, people)
               ? tr("%1 yuan above it").arg(yuan(each - std::min(each, asked)))
               : tr("%1 yuan below it").arg(yuan(asked - each));
}

/// The income by head against the standard; the standard alone where the income is not known.
QString IncomeLine::perHeadInWords() const
{
    const auto people = static_cast<std::int64_t>(m_household.members.size());
    const auto income = netIncome(m_household);
    if (people == 0)
        return tr("no members at the end of %1").arg(m_by.year);
    if (!income)
        return standardInWords();
    return tr("÷ %1 people at the end of %2 = <b>%3 yuan a head</b>; %4; <b>%5</b>")
        .arg(QString::number(people), QString::number(m_by.year), yuan(perHead(*income, people)),
             standardInWords(), distanceInWords(*income, people));
}

void IncomeLine::say()
{
    const Verdict verdict = explain(m_household, *findTarget("h.income"), m_by);
    QStringList lines{sumInWords().toHtmlEscaped(), perHeadInWords()};
    const QString mark = stateMark(verdict.state) + QLatin1Char(' ') + stateTitle(verdict.state);
    lines += verdict.reason.isEmpty() ? mark : tr("%1: %2").arg(mark, verdict.reason.toHtmlEscaped());
    m_words->setText(lines.join(QStringLiteral("<br>")));
}

void IncomeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        say();
    QFrame::changeEvent(event);
}

} // namespace chulie
