#include "ui/lists/filterdialog.h"

#include "models/records/saving.h"
#include "models/records/shownfields.h"
#include "ui/problemlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chulie::lists {

namespace {

constexpr QSize usualSize(380, 420);

} // namespace

FilterDialog::FilterDialog(storage::Database &database, const catalogue::Table &table, QWidget *parent)
    : QDialog(parent), m_database(database), m_table(table), m_subjects(filters::subjectsOf(table)),
      m_subject(new QComboBox(this)), m_ways(new QStackedWidget(this)), m_values(new QListWidget),
      m_words(new QLineEdit)
{
    setWindowTitle(tr("Filter"));
    resize(usualSize);
    for (const filters::Subject &each : m_subjects)
        m_subject->addItem(each.title);
    m_subject->setAccessibleName(tr("What is asked about"));
    m_values->setAccessibleName(tr("Values"));
    auto *range = new QWidget;
    auto *rangeForm = new QFormLayout(range);
    m_from = addEnd(*rangeForm, tr("F&rom"));
    m_to = addEnd(*rangeForm, tr("&To"));
    auto *words = new QWidget;
    auto *wordsForm = new QFormLayout(words);
    wordsForm->addRow(tr("&Words in it"), m_words);
    m_ways->addWidget(m_values);
    m_ways->addWidget(range);
    m_ways->addWidget(words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add to the filter"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &FilterDialog::showSubject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_subject);
    all->addWidget(m_ways, 1);
    all->addWidget(buttons);
    showSubject();
}

QLineEdit *FilterDialog::addEnd(QFormLayout &form, const QString &title)
{
    auto *end = new QLineEdit;
    auto *fault = new ui::ProblemLabel;
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(end);
    column->addWidget(fault);
    form.addRow(title, column);
    static_cast<QLabel *>(form.labelForField(column))->setBuddy(end);
    connect(end, &QLineEdit::textChanged, fault, [this, end, fault] {
        fault->say(faultIn(*end));
        m_add->setEnabled(faultIn(*m_from).isEmpty() && faultIn(*m_to).isEmpty());
    });
    return end;
}

QString FilterDialog::faultIn(const QLineEdit &end) const
{
    return m_ways->currentIndex() == Range ? records::faultOf(subject().field->leaf(), end.text())
                                           : QString();
}

const filters::Subject &FilterDialog::subject() const
{
    return m_subjects[static_cast<std::size_t>(std::max(0, m_subject->currentIndex()))];
}

void FilterDialog::showSubject()
{
    m_from->clear();
    m_to->clear();
    const auto values = filters::valuesOf(m_database, m_table, subject());
    showValues(values);
    if (!values.empty()) {
        m_ways->setCurrentIndex(Values);
        return;
    }
    const catalogue::Kind kind = subject().field->leaf().kind;
    m_ways->setCurrentIndex(records::isNumeric(kind) || kind == catalogue::Kind::Date ? Range : Words);
    m_from->setPlaceholderText(kind == catalogue::Kind::Date ? tr("yyyy-mm-dd") : QString());
    m_to->setPlaceholderText(m_from->placeholderText());
}

void FilterDialog::showValues(const std::vector<filters::SubjectValue> &values)
{
    m_values->clear();
    for (const filters::SubjectValue &value : values) {
        auto *item = new QListWidgetItem(value.title, m_values);
        item->setData(Qt::UserRole, value.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_values->setCurrentRow(0);
}

std::optional<filters::Criterion> FilterDialog::criterion() const
{
    filters::Criterion asked{.subject = subject().name};
    if (m_ways->currentIndex() == Values) {
        for (int row = 0; row < m_values->count(); ++row)
            if (m_values->item(row)->checkState() == Qt::Checked)
                asked.values += m_values->item(row)->data(Qt::UserRole).toString();
    } else if (m_ways->currentIndex() == Range) {
        asked.is = records::Condition::Is::Between;
        if (!m_from->text().isEmpty() || !m_to->text().isEmpty())
            asked.values = {m_from->text(), m_to->text()};
    } else {
        asked.is = records::Condition::Is::Holding;
        if (!m_words->text().trimmed().isEmpty())
            asked.values = {m_words->text().trimmed()};
    }
    return asked.values.isEmpty() ? std::nullopt : std::optional(asked);
}

} // namespace chulie::lists
