#include "ui/exchange/importchoices.h"

#include "ui/session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace chulie::exchange {

namespace {

constexpr const char *yearLabel = "年度";
constexpr const char *villageLabel = "村编码";

/// Puts \a text in for \a label, or nothing where it is empty.
void set(FileChoices::Pairs &values, const QString &label, const QString &text)
{
    std::erase_if(values, [&](const auto &pair) { return pair.first == label; });
    if (!text.isEmpty())
        values.emplace_back(label, text);
}

/// What \a values have for \a label; empty where they have nothing.
QString valueOf(const FileChoices::Pairs &values, const QString &label)
{
    const auto found = std::ranges::find_if(values, [&](const auto &pair) { return pair.first == label; });
    return found == values.end() ? QString() : found->second;
}

} // namespace

ImportChoices::ImportChoices(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_forAll(new QPushButton(tr("For all files")))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = addBox(tr("Table"));
    m_year = addBox(tr("Year of rows without one"));
    m_village = addBox(tr("Village of rows without one"));
    m_unit = addBox(tr("Unit of amounts without one"));
    m_months = addBox(tr("A month without a day"));
    offer(session);
    m_forAll->setToolTip(
        tr("The year, the village, the unit and the rule for months are the same in all files"));
    layout->addWidget(m_forAll, 1, layout->columnCount());
    connect(m_forAll, &QPushButton::clicked, this, &ImportChoices::wantedForAll);
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

void ImportChoices::offer(ui::Session &session)
{
    m_table->addItem(tr("as recognised"), QString());
    for (const catalogue::Table &table : catalogue::tables())
        m_table->addItem(catalogue::title(table), QString::fromUtf8(table.label));
    m_year->addItem(tr("as in the file"), QString());
    for (const int year : session.years())
        m_year->addItem(QString::number(year), QString::number(year));
    m_village->addItem(tr("as in the file"), QString());
    for (const places::VillagePlace &village : session.places().villages())
        m_village->addItem(QString::fromStdString(village.name), QString::fromStdString(village.code));
    m_unit->addItem(QStringLiteral("元"), QString());
    for (const QString &unit : {QStringLiteral("百元"), QStringLiteral("千元"), QStringLiteral("万元")})
        m_unit->addItem(unit, unit);
    m_months->addItem(tr("is refused"), int(values::Reading::Months::Refused));
    m_months->addItem(tr("is its first day"), int(values::Reading::Months::First));
    m_months->addItem(tr("is its last day"), int(values::Reading::Months::Last));
}

void ImportChoices::show(const FileChoices &choices, qsizetype files)
{
    const auto choose = [](QComboBox *box, const QVariant &chosen) {
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    choose(m_table, choices.table ? QString::fromUtf8(choices.table->label) : QString());
    choose(m_year, valueOf(choices.values, QString::fromUtf8(yearLabel)));
    choose(m_village, valueOf(choices.values, QString::fromUtf8(villageLabel)));
    choose(m_unit, choices.moneyUnit);
    choose(m_months, int(choices.months));
    m_forAll->setVisible(files > 1);
}

void ImportChoices::fill(FileChoices &choices) const
{
    choices.table = catalogue::findTable(m_table->currentData().toString());
    fillOpen(choices);
}

void ImportChoices::fillOpen(FileChoices &choices) const
{
    set(choices.values, QString::fromUtf8(yearLabel), m_year->currentData().toString());
    set(choices.values, QString::fromUtf8(villageLabel), m_village->currentData().toString());
    choices.moneyUnit = m_unit->currentData().toString();
    choices.months = static_cast<values::Reading::Months>(m_months->currentData().toInt());
}

} // namespace chulie::exchange
