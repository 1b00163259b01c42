#include "ui/exchange/importchoices.h"

#include "ui/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace chulie {

namespace {

constexpr const char *yearLabel = "年度";
constexpr const char *villageLabel = "村编码";

/// Puts \a text in for \a label, or nothing where it is empty.
void set(ImportOptions::Pairs &values, const QString &label, const QString &text)
{
    std::erase_if(values, [&](const auto &pair) { return pair.first == label; });
    if (!text.isEmpty())
        values.emplace_back(label, text);
}

/// What \a values have for \a label; empty where they have nothing.
QString valueOf(const ImportOptions::Pairs &values, const QString &label)
{
    const auto found = std::ranges::find_if(values, [&](const auto &pair) { return pair.first == label; });
    return found == values.end() ? QString() : found->second;
}

} // namespace

ImportChoices::ImportChoices(Session &session, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = addBox(tr("Table"));
    m_year = addBox(tr("Year of rows without one"));
    m_village = addBox(tr("Village of rows without one"));
    m_unit = addBox(tr("Unit of amounts without one"));
    m_months = addBox(tr("A month without a day"));
    offer(session);
}

QComboBox *ImportChoices::addBox(const QString &title)
{
    auto *layout = static_cast<QGridLayout *>(this->layout());
    const int column = layout->columnCount();
    auto *label = new QLabel(title);
    auto *box = new QComboBox;
    label->setBuddy(box);
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    layout->addWidget(label, 0, column);
    layout->addWidget(box, 1, column);
    layout->setColumnStretch(column, 1);
    connect(box, &QComboBox::activated, this, &ImportChoices::changed);
    return box;
}

void ImportChoices::offer(Session &session)
{
    m_table->addItem(tr("as recognised"), QString());
    for (const Table &table : tables())
        m_table->addItem(title(table), QString::fromUtf8(table.label));
    m_year->addItem(tr("as in the file"), QString());
    for (const int year : session.years())
        m_year->addItem(QString::number(year), QString::number(year));
    m_village->addItem(tr("as in the file"), QString());
    for (const VillagePlace &village : session.places().villages())
        m_village->addItem(QString::fromStdString(village.name), QString::fromStdString(village.code));
    m_unit->addItem(QStringLiteral("元"), QString());
    for (const QString &unit : {QStringLiteral("百元"), QStringLiteral("千元"), QStringLiteral("万元")})
        m_unit->addItem(unit, unit);
    m_months->addItem(tr("is refused"), int(Reading::Months::Refused));
    m_months->addItem(tr("is its first day"), int(Reading::Months::First));
    m_months->addItem(tr("is its last day"), int(Reading::Months::Last));
}

void ImportChoices::show(const ImportOptions &options)
{
    const auto choose = [](QComboBox *box, const QVariant &chosen) {
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    choose(m_table, options.table ? QString::fromUtf8(options.table->label) : QString());
    choose(m_year, valueOf(options.values, QString::fromUtf8(yearLabel)));
    choose(m_village, valueOf(options.values, QString::fromUtf8(villageLabel)));
    choose(m_unit, options.moneyUnit);
    choose(m_months, int(options.months));
}

void ImportChoices::fill(ImportOptions &options) const
{
    options.table = findTable(m_table->currentData().toString());
    set(options.values, QString::fromUtf8(yearLabel), m_year->currentData().toString());
    set(options.values, QString::fromUtf8(villageLabel), m_village->currentData().toString());
    options.moneyUnit = m_unit->currentData().toString();
    options.months = static_cast<Reading::Months>(m_months->currentData().toInt());
}

} // namespace chulie
