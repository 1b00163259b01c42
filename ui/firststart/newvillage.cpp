#include "ui/firststart/newvillage.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chulie {

NewVillage::NewVillage(QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit), m_town(new QLineEdit), m_county(new QLineEdit),
      m_poor(new QCheckBox(tr("Counts among the relatively poor villages (相对贫困村)"))),
      m_code(new QLineEdit), m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Start my village"));
    setMinimumWidth(460);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Village"), m_name);
    form->addRow(tr("&Town"), m_town);
    form->addRow(tr("&County"), m_county);
    form->addRow(QString(), m_poor);
    form->addRow(tr("Co&de"), m_code);
    form->addRow(QString(), m_problem);
    form->addRow(m_buttons);
    m_poor->setChecked(true);
    m_code->setPlaceholderText(tr("12 digits; may be left empty"));
    m_code->setToolTip(tr("The statistical division code. Left empty, the village goes by a provisional code "
                          "that can be corrected later."));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().height());
    for (QLineEdit *edit : {m_name, m_town, m_county, m_code})
        connect(edit, &QLineEdit::textChanged, this, &NewVillage::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Start"));
    check();
}

VillageStart NewVillage::start() const
{
    return {m_name->text(), m_town->text(), m_county->text(), m_poor->isChecked(), m_code->text()};
}

void NewVillage::check()
{
    const QString wrong = problem(start());
    m_problem->setText(m_name->text().isEmpty() ? QString() : wrong);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

} // namespace chulie
