#include "ui/grid/changedialog.h"

#include "models/records/shownfields.h"
#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace chulie::grid {

namespace {

const catalogue::Field &formField(const catalogue::Table &table, int column)
{
    return *std::ranges::find(records::formFields(table), column, &catalogue::Field::column);
}

} // namespace

ChangeDialog::ChangeDialog(const catalogue::Table &table, const std::vector<int> &columns, int first,
                           int rows, QWidget *parent)
    : QDialog(parent), m_table(table), m_columns(new QComboBox(this)), m_place(new QVBoxLayout)
{
    setWindowTitle(tr("Change the chosen rows"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    for (const int column : columns)
        m_columns->addItem(records::heading(table, formField(table, column)), column);
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(first)));
    m_columns->setAccessibleName(tr("Column"));
    auto *form = new QFormLayout;
    form->addRow(new QLabel(tr("Rows chosen: %1").arg(QLocale().toString(rows))));
    form->addRow(tr("&Column"), m_columns);
    form->addRow(tr("New value"), m_place);
    auto *note = new QLabel(tr("A blank value clears. What changes is shown before anything is written."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ChangeDialog::showEditor);
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(note);
    all->addStretch(1);
    all->addWidget(buttons);
    showEditor();
    m_editor->setFocus();
}

void ChangeDialog::showEditor()
{
    delete m_editor;
    const catalogue::Column &column = formField(m_table, this->column()).leaf();
    m_editor = new forms::FieldEditor(column, this);
    m_editor->retranslate(catalogue::title(column));
    m_place->addWidget(m_editor);
}

int ChangeDialog::column() const
{
    return m_columns->currentData().toInt();
}

QString ChangeDialog::text() const
{
    return m_editor->text();
}

} // namespace chulie::grid
