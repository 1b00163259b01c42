#include "ui/yearsheet/yearsheetpage.h"

#include "models/values/level.h"
#include "ui/ask.h"
#include "ui/session.h"
#include "ui/yearsheet/yearsheetmodel.h"
#include "ui/yearsheet/yearsheetview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace chulie::yearsheet {

YearSheetPage::YearSheetPage(ui::Session &session, QWidget *parent)
    : ui::Page(parent), m_session(session), m_model(new YearSheetModel(session.database(), this)),
      m_view(new YearSheetView(m_model, session, this)), m_households(new QToolButton(this)),
      m_members(new QToolButton(this)), m_standing(new QLabel(this)), m_keys(new QLabel(this))
{
    auto *which = new QButtonGroup(this);
    auto *top = new QHBoxLayout;
    for (QToolButton *button : {m_households, m_members}) {
        button->setCheckable(true);
        which->addButton(button);
        top->addWidget(button);
        connect(button, &QToolButton::clicked, this, &YearSheetPage::showSheet);
    }
    m_households->setChecked(true);
    top->addSpacing(12);
    top->addWidget(m_standing, 1);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->setAlignment(top, Qt::AlignTop); // where no village is chosen it is alone
    all->addWidget(m_view, 1);
    all->addWidget(m_keys);
    setFocusProxy(m_view);
    retranslate();
}

void YearSheetPage::go(const ui::Address &address)
{
    const bool isSame = m_scope == address.scope;
    m_scope = address.scope;
    if (isSame)
        refresh({});
    else
        showSheet();
}

void YearSheetPage::showSheet()
{
    const bool isVillage = m_scope.region.size() == values::codeLength(values::Level::Village);
    const catalogue::Table &sheet = catalogue::table(
        m_households->isChecked() ? catalogue::TableId::HouseholdYear : catalogue::TableId::MemberYear);
    if (const auto shown = m_model->show(sheet, isVillage ? m_scope.region : std::string(), m_scope.year);
        !shown)
        ui::Ask::person().error(this, shown.failure());
    m_view->setVisible(isVillage);
    m_keys->setVisible(isVillage);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, YearSheetModel::FirstFact));
    m_view->setFocus(Qt::OtherFocusReason);
    say();
}

void YearSheetPage::refresh(const std::vector<std::int64_t> &)
{
    if (const auto read = m_model->refresh(); !read)
        ui::Ask::person().error(this, read.failure());
    say();
}

void YearSheetPage::say()
{
    if (m_view->isHidden()) {
        m_standing->setText(tr("The year sheet is a village's: choose a village at the left."));
        return;
    }
    const auto [known, all] = m_model->completeness();
    const QLocale locale;
    m_standing->setText(
        tr("%1: %2 rows, %3 of %4 answers known")
            .arg(m_scope.year)
            .arg(locale.toString(m_model->rowCount()), locale.toString(known), locale.toString(all)));
}

void YearSheetPage::retranslate()
{
    m_households->setText(tr("H&ouseholds"));
    m_members->setText(tr("&Members"));
    m_view->setAccessibleName(tr("Year sheet"));
    m_keys->setText(
        tr("Enter goes down, Tab to the right. Yes and no: y or n. Lists: a number, first letters or "
           "pinyin. Ctrl+D fills down, Ctrl+L takes last year's answers (grey), Ctrl+V pastes."));
    say();
}

} // namespace chulie::yearsheet
