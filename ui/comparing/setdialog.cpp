#include "ui/comparing/setdialog.h"

#include "models/catalogue/columns.h"
#include "models/records/shownfields.h"
#include "ui/forms/fieldeditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace chulie::comparing {

namespace {

constexpr catalogue::MemberYearColumn usualColumn =
    "medical"; ///< 基本医疗保险: what lists are most often held against

QString counted(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

SetDialog::SetDialog(const HeldList &held, QWidget *parent)
    : QDialog(parent), m_year(held.year), m_columns(new QComboBox), m_agreeingPlace(new QVBoxLayout),
      m_othersPlace(new QVBoxLayout)
{
    setWindowTitle(tr("Set a column for %1").arg(m_year));
    setMinimumWidth(fontMetrics().averageCharWidth() * 45);
    const catalogue::Table &memberYear = catalogue::table(catalogue::TableId::MemberYear);
    for (const catalogue::Column &column : memberYear.columns)
        if (!column.key)
            m_columns->addItem(catalogue::title(column), column.number);
    m_columns->setCurrentIndex(m_columns->findData(int(usualColumn)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Column"), m_columns);
    form->addRow(tr("For those who agree (%1)").arg(counted(held.count(Agreement::Agrees))), m_agreeingPlace);
    form->addRow(tr("For those only in the ledger (%1)").arg(counted(held.count(Agreement::OnlyInLedger))),
                 m_othersPlace);
    auto *note = new QLabel(tr("A blank value leaves its members as they are. What changes is shown before "
                               "anything is written."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &SetDialog::showEditors);
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(note);
    all->addStretch(1);
    all->addWidget(buttons);
    showEditors();
    m_agreeing->setFocus();
}

forms::FieldEditor *SetDialog::makeEditor(QVBoxLayout &place, const QString &name)
{
    const catalogue::Table &memberYear = catalogue::table(catalogue::TableId::MemberYear);
    auto *editor = new forms::FieldEditor(
        memberYear.columns[static_cast<std::size_t>(m_columns->currentData().toInt())], this);
    editor->retranslate(name);
    place.addWidget(editor);
    return editor;
}

void SetDialog::showEditors()
{
    delete m_agreeing;
    delete m_others;
    m_agreeing = makeEditor(*m_agreeingPlace, tr("Value for those who agree"));
    m_others = makeEditor(*m_othersPlace, tr("Value for those only in the ledger"));
}

SetByList SetDialog::wanted() const
{
    return {.column = m_columns->currentData().toInt(),
            .year = m_year,
            .agreeing = m_agreeing->text().trimmed(),
            .others = m_others->text().trimmed()};
}

} // namespace chulie::comparing
