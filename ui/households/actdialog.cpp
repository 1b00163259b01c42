#include "ui/households/actdialog.h"

#include "models/values/proposeddate.h"
#include "ui/ask.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::households {

namespace {

constexpr int narrowest = 460;

QLabel *wordsBelow()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

ActDialog::ActDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent), m_lines(new QFormLayout), m_warning(wordsBelow()), m_fault(wordsBelow()),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(title);
    setMinimumWidth(narrowest);
    m_buttons->button(QDialogButtonBox::Ok)->setText(action);
    QFont bold = font();
    bold.setBold(true);
    m_fault->setFont(bold);
    auto *all = new QVBoxLayout(this);
    all->addLayout(m_lines);
    all->addWidget(m_warning);
    all->addWidget(m_fault);
    all->addStretch(1);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ActDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ActDialog::reject);
}

void ActDialog::addLine(const QString &title, QWidget *editor)
{
    auto *label = new QLabel(title);
    label->setBuddy(editor);
    editor->setAccessibleName(title);
    m_lines->addRow(label, editor);
}

void ActDialog::addDate(int year)
{
    m_date = new QLineEdit(values::proposedDate(QDate::currentDate(), year));
    m_date->setObjectName(QStringLiteral("date"));
    addLine(tr("Date"), m_date);
}

void ActDialog::addOccasion(int year, const QString &reason)
{
    addDate(year);
    m_reason = new QLineEdit(reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    addLine(tr("Reason"), m_reason);
}

Occasion ActDialog::occasion() const
{
    return {m_date->text(), m_reason ? m_reason->text() : QString()};
}

int ActDialog::year() const
{
    return m_date ? values::yearOf(m_date->text()) : 0;
}

void ActDialog::warn(const QString &words)
{
    m_warning->setText(words);
    m_warning->setVisible(!words.isEmpty());
}

/// The buttons were there before the lines, but Tab comes to them after those.
void ActDialog::showEvent(QShowEvent *event)
{
    m_buttons->setParent(nullptr);
    layout()->addWidget(m_buttons);
    QDialog::showEvent(event);
}

void ActDialog::accept()
{
    const auto done = perform();
    if (done)
        return QDialog::accept();
    m_fault->setText(done.failure().message);
    m_fault->setVisible(true);
}

void ActDialog::reject()
{
    const auto lines = findChildren<QLineEdit *>();
    const bool isTyped = std::ranges::any_of(lines, &QLineEdit::isModified);
    if (!isTyped || ui::Ask::person().giveUp(this))
        QDialog::reject();
}

} // namespace chulie::households
