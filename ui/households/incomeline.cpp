#include "ui/households/incomeline.h"

#include "models/ledger/normal.h"
#include "ui/records/recordform.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace chulie {

namespace {

constexpr std::array<const char *, 5> parts{"wage_fen", "business_fen", "business_cost_fen", "property_fen",
                                            "transfer_fen"};

/// In fen: the second part but one is a cost.
Wide sumOf(const HouseholdFacts &household)
{
    Wide sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i)
        sum += (i == 2 ? -1 : 1) * Wide(household.income[i].value_or(0));
    return sum;
}

} // namespace

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
    const Table &years = table(TableId::HouseholdYear);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int column = years.column(parts[i]);
        const Normalised read = normalise(years.columns[static_cast<std::size_t>(column)],
                                          form.editor(column)->text().toStdString());
        if (read)
            m_household.income[i] = isBlank(read.value) ? std::nullopt : std::optional(number(read.value));
    }
    say();
}

void IncomeLine::say()
{
    const Verdict verdict = explain(m_household, *findTarget("h.income"), m_by);
    const auto people = static_cast<std::int64_t>(m_household.members.size());
    const Wide sum = sumOf(m_household);
    QStringList lines;
    lines += people == 0 ? tr("Net income %1 yuan; no members at the end of the year").arg(yuan(sum))
                         : tr("Net income %1 yuan ÷ %2 people = <b>%3 yuan a head</b>; standard %4 yuan")
                               .arg(yuan(sum), QString::number(people), yuan(perHead(sum, people)),
                                    yuan(m_by.standards.household));
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
