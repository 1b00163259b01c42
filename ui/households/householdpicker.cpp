#include "ui/households/householdpicker.h"

#include "ui/ask.h"
#include "ui/choicelist.h"
#include "ui/session.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chulie::households {

namespace {

/// More than these are not looked through: one types on.
constexpr std::size_t mostFound = 30;
constexpr int rowsShown = 5;

} // namespace

HouseholdPicker::HouseholdPicker(ui::Session &session, std::int64_t but, QWidget *parent)
    : QWidget(parent), m_session(session), m_but(but),
      m_searching(session, catalogue::table(catalogue::TableId::Household)), m_words(new QLineEdit(this)),
      m_found(new ui::ChoiceList(this))
{
    m_words->setPlaceholderText(tr("Name, number or pinyin"));
    m_words->setAccessibleName(tr("Find the household"));
    m_words->installEventFilter(this);
    m_found->setAccessibleName(tr("Households found"));
    m_found->setFixedHeight(rowsShown * (fontMetrics().height() + 6));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_words);
    all->addWidget(m_found);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &HouseholdPicker::find);
    connect(&m_searching, &lists::Searching::ready, this, &HouseholdPicker::find);
    connect(&m_searching, &lists::Searching::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    m_searching.prepare();
    connect(m_found, &QListWidget::currentRowChanged, this, [this] { emit chosen(household()); });
}

std::int64_t HouseholdPicker::household() const
{
    const QListWidgetItem *item = m_found->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void HouseholdPicker::find()
{
    m_found->clear();
    const QString words = m_words->text().trimmed();
    std::vector<std::int64_t> ids = m_searching.find(words).value_or(std::vector<std::int64_t>());
    std::erase(ids, m_but);
    ids.resize(words.isEmpty() ? 0 : std::min(ids.size(), mostFound));
    const auto found = homes(m_session.database(), ids);
    if (!found)
        return ui::Ask::person().error(this, found.failure());
    for (const Home &home : *found) {
        auto *item =
            new QListWidgetItem(tr("%1  %2, %3")
                                    .arg(QString::fromStdString(home.no), QString::fromStdString(home.head),
                                         QString::fromStdString(home.village)),
                                m_found);
        item->setData(Qt::UserRole, static_cast<qlonglong>(home.id));
    }
    m_found->setCurrentRow(ids.empty() ? -1 : 0);
}

bool HouseholdPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // The list is gone through while one types.
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_found->count() > 0) {
            m_found->setCurrentRow(std::clamp(m_found->currentRow() + step, 0, m_found->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie::households
