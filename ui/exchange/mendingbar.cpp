#include "ui/exchange/mendingbar.h"

#include "ui/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace chulie::exchange {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The column \a label of the tables that the file of \a problem holds with its list; nullptr where none has
/// it.
const catalogue::Field *fieldOf(const ImportPlan &plan, const Problem &problem, const QString &label)
{
    for (const RowCounts &counts : plan.counts()) {
        if (plan.files().value(counts.file) != plan.files().value(problem.file))
            continue;
        const auto &all = catalogue::fields(*counts.table);
        const auto found = std::ranges::find_if(
            all, [&](const catalogue::Field &field) { return QString::fromUtf8(field.label) == label; });
        if (found != all.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

MendingBar::MendingBar(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_words(new QLabel), m_value(new QComboBox),
      m_apply(new QPushButton(tr("Replace in all rows")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_value);
    layout->addWidget(m_apply);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setEditable(true);
    m_value->setMinimumContentsLength(12);
    m_value->setAccessibleName(tr("The right value"));
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, [this] { emit mended({m_column, m_from, chosen()}); });
    offer(nullptr, nullptr);
}

int MendingBar::countOf(const ImportPlan &plan) const
{
    int rows = 0;
    for (const Problem &problem : plan.problems())
        rows += words(problem.column) == m_column && words(problem.value) == m_from ? 1 : 0;
    return rows;
}

void MendingBar::offer(const ImportPlan *plan, const Problem *problem)
{
    m_column = problem ? words(problem->column) : QString();
    m_from = problem ? words(problem->value) : QString();
    const catalogue::Field *field =
        plan && problem && !m_from.isEmpty() ? fieldOf(*plan, *problem, m_column) : nullptr;
    setVisible(field);
    if (!field)
        return;
    m_words->setText(tr("“%1” in %2, in %3 rows. The right value:")
                         .arg(m_from, m_column, QLocale().toString(countOf(*plan))));
    offerChoices(*field);
}

/// Offers the answers of a list or of a question, and the villages for a village's code. The data of an item
/// is the value.
void MendingBar::offerChoices(const catalogue::Field &field)
{
    m_value->clear();
    for (const catalogue::Option &option : field.leaf().options)
        m_value->addItem(words(option.value), words(option.value));
    if (field.leaf().kind == catalogue::Kind::YesNo)
        for (const QString &answer : {QStringLiteral("是"), QStringLiteral("否")})
            m_value->addItem(answer, answer);
    if (field.leaf().kind == catalogue::Kind::Village)
        for (const places::VillagePlace &village : m_session.places().villages())
            m_value->addItem(words(village.name) + u' ' + words(village.code), words(village.code));
    m_value->setCurrentIndex(-1);
    m_value->setEditText({});
}

/// The value of the item that is chosen, else what was typed.
QString MendingBar::chosen() const
{
    const QString typed = m_value->currentText().trimmed();
    const int item = m_value->findText(typed);
    return item < 0 ? typed : m_value->itemData(item).toString();
}

} // namespace chulie::exchange
