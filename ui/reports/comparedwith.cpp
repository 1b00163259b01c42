#include "ui/reports/comparedwith.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace chulie::reports {

namespace {

constexpr int aDay = 0; ///< in the place of a year

QDateEdit *makeDay(QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setKeyboardTracking(false); // a half typed day is none
    return edit;
}

} // namespace

ComparedWith::ComparedWith(QWidget *parent)
    : QWidget(parent), m_against(new QComboBox), m_then(makeDay(QDate::currentDate().addMonths(-1))),
      m_between(new QLabel), m_now(makeDay(QDate::currentDate()))
{
    m_now->setMaximumDate(QDate::currentDate());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *each : std::initializer_list<QWidget *>{m_against, m_then, m_between, m_now})
        layout->addWidget(each);
    connect(m_against, &QComboBox::activated, this, [this] {
        m_choice = m_against->currentData();
        showDays();
        emit chosen();
    });
    connect(m_then, &QDateEdit::dateChanged, this, &ComparedWith::takeDays);
    connect(m_now, &QDateEdit::dateChanged, this, &ComparedWith::takeDays);
    takeDays();
    showDays();
    retranslate();
}

void ComparedWith::retranslate()
{
    const QSignalBlocker quietly(m_against);
    for (int row = 0; row < m_against->count(); ++row) {
        const int year = m_against->itemData(row).toInt();
        m_against->setItemText(row, year == aDay ? tr("as known on") : tr("beside %1").arg(year));
    }
    m_between->setText(tr("beside"));
    m_against->setAccessibleName(tr("Compared with"));
    m_against->setToolTip(tr("The year, or what was known on a day, that the year shown is compared with"));
    m_then->setAccessibleName(tr("Earlier day"));
    m_then->setToolTip(tr("The year shown is judged by what had been recorded by the end of this day"));
    m_now->setAccessibleName(tr("Later day"));
    m_now->setToolTip(tr("The later day; today: by all that is known"));
}

void ComparedWith::offer(const std::vector<int> &years, int year)
{
    const QSignalBlocker quietly(m_against);
    m_against->clear();
    for (const int each : years)
        if (each < year)
            m_against->addItem({}, each);
    if (m_against->count() == 0)
        m_against->addItem({}, year - 1);
    const int last = m_against->count() - 1;
    m_against->addItem({}, aDay);
    const int place = m_choice.isValid() ? m_against->findData(m_choice) : -1;
    m_against->setCurrentIndex(place >= 0 ? place : last);
    retranslate();
    showDays();
}

bool ComparedWith::isDay() const
{
    return m_against->count() > 0 && m_against->currentData().toInt() == aDay;
}

void ComparedWith::showDays()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_then, m_between, m_now})
        each->setVisible(isDay());
}

/// The earlier day stays the earlier one.
void ComparedWith::takeDays()
{
    {
        const QSignalBlocker quietly(m_then);
        m_then->setMaximumDate(m_now->date().addDays(-1));
    }
    if (isDay())
        emit chosen();
}

void ComparedWith::putInto(Wanted &wanted) const
{
    if (!isDay()) {
        wanted.against = m_against->currentData().toInt();
        return;
    }
    wanted.knownThen = m_then->date();
    if (m_now->date() < QDate::currentDate())
        wanted.knownNow = m_now->date();
}

} // namespace chulie::reports
