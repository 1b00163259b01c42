#include "ui/lists/sublist.h"

#include "ui/ask.h"
#include "ui/lists/formreferences.h"
#include "ui/lists/listacts.h"
#include "ui/lists/removal.h"
#include "ui/lists/yearof.h"
#include "ui/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace chulie::lists {

namespace {

constexpr int lowScreen = 50; ///< lines of text

/// The rows of one table hang on several others, and their lists differ.
QString settingsName(catalogue::ColumnId column)
{
    return QLatin1StringView(catalogue::table(column.table).name) + QStringLiteral("-of-") +
           QLatin1StringView(column.column().name);
}

} // namespace

Sublist::Sublist(ui::Session &session, catalogue::ColumnId column, const catalogue::ColumnList &shown,
                 Mode mode, QWidget *parent)
    : QWidget(parent), m_ledger(session.ledger()), m_table(catalogue::table(column.table)),
      m_column(column.number), m_mode(mode), m_model(new RecordModel(session.ledger(), m_table, this)),
      m_view(new RecordView(m_model, settingsName(column), m_model->placesOf(shown), this)),
      m_head(new QHBoxLayout), m_title(new QLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_head->addWidget(m_title, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_head);
    all->addWidget(m_view);
    makeButtons();
    m_acts = new ListActs(m_view, m_add, nullptr);
    m_view->allowWriting(session);
    m_model->followYear(yearOf(session, m_table));
    for (QPushButton *button : {m_add, m_change, m_remove})
        if (button)
            m_head->addWidget(button);
    if (mode == Mode::Editable) {
        makeForm();
        m_acts->answerAddIn(*m_form);
        offerReferences(*m_form, session);
        all->addWidget(m_form);
    }
    all->addStretch(1);
    // A bar below the rows takes no room from them.
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Sublist::fitHeight);
    connect(m_view, &RecordView::chosen, this, &Sublist::pick);
    retranslate();
}

void Sublist::makeButtons()
{
    m_add = new QPushButton(this);
    connect(m_add, &QPushButton::clicked, this, &Sublist::add);
    if (m_mode != Mode::Leading) {
        m_remove = new QPushButton(this);
        connect(m_remove, &QPushButton::clicked, this, &Sublist::remove);
    }
    if (m_mode == Mode::Editable)
        return;
    m_change = new QPushButton(this);
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeWanted(m_view->chosenId()); });
    connect(m_view, &RecordView::opened, this, &Sublist::changeWanted);
}

void Sublist::offer(const QList<QAction *> &acts)
{
    for (QAction *act : acts) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(act);
        m_head->addWidget(button);
    }
}

void Sublist::makeForm()
{
    m_form = new forms::RecordForm(m_ledger, m_table, this);
    m_form->leaveOut({m_column});
    m_form->hide();
    connect(m_form, &forms::RecordForm::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(m_form, &forms::RecordForm::saved, this, [this](std::int64_t row, bool created) {
        reload();
        if (created)
            m_view->choose(row);
    });
}

void Sublist::showFor(std::int64_t of)
{
    m_of = of;
    const auto shown = m_model->show({.region = {}, .column = m_column, .value = of});
    if (!shown)
        ui::Ask::person().error(this, shown.failure());
    fitHeight();
    if (m_model->rowCount() > 0)
        m_view->choose(m_model->id(0));
    pick(m_view->chosenId());
}

void Sublist::reload()
{
    const auto read = m_model->refresh();
    if (!read)
        ui::Ask::person().error(this, read.failure());
    fitHeight();
    if (m_form && m_form->row() != 0)
        m_form->reload();
}

void Sublist::fitHeight()
{
    const bool isLow = screen()->availableSize().height() < lowScreen * fontMetrics().height();
    const int rows = std::clamp(m_model->rowCount(), 1, isLow ? 4 : 7);
    const QScrollBar *bar = m_view->horizontalScrollBar();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth() +
                           (bar->maximum() > 0 ? bar->sizeHint().height() : 0) + 4);
}

void Sublist::pick(std::int64_t row)
{
    if (m_form)
        m_form->setVisible(row != 0);
    if (m_form && row != 0 && row != m_form->row())
        m_form->showRow(row);
    for (QPushButton *button : {m_change, m_remove})
        if (button)
            button->setEnabled(row != 0);
    emit chosen(row);
}

void Sublist::add()
{
    if (m_mode != Mode::Editable) {
        emit addWanted();
        return;
    }
    m_form->confirm(); // before its row is left
    m_view->setCurrentIndex({});
    m_form->show();
    m_form->begin({{m_column, m_of}});
    for (const catalogue::Column &column : m_table.columns) {
        if (column.number == m_column)
            continue;
        m_form->focusOn(column.number);
        break;
    }
}

void Sublist::enter()
{
    if (m_model->rowCount() == 0)
        return add();
    m_view->choose(m_model->id(0));
    m_form->focusOnBlank();
}

bool Sublist::next()
{
    m_form->confirm();
    if (m_form->row() == 0)
        return !m_form->isEmpty();
    const int row = m_model->find(m_form->row()) + 1;
    if (row < m_model->rowCount()) {
        m_view->choose(m_model->id(row));
        m_form->focusOnBlank();
    } else {
        add();
    }
    return true;
}

void Sublist::remove()
{
    const std::int64_t row = m_view->chosenId();
    if (m_mode == Mode::Asking) {
        emit removeWanted(row);
        return;
    }
    const int at = m_model->find(row);
    if (at < 0)
        return;
    if (m_removing)
        return m_removing();
    const QString name = m_model->index(at, m_column == 0 ? 1 : 0).data().toString();
    if (removeAsking(this, m_ledger, m_table, row, name))
        showFor(m_of);
}

void Sublist::focusOn(std::int64_t row, int column)
{
    if (row != 0 && !m_view->choose(row))
        return;
    if (m_form)
        m_form->focusOn(column);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void Sublist::retranslate()
{
    m_title->setText(catalogue::title(m_table));
    m_view->setAccessibleName(catalogue::title(m_table));
    if (m_change) {
        m_change->setText(tr("Change…"));
        m_change->setAccessibleName(tr("Change: %1").arg(catalogue::title(m_table)));
    }
    m_add->setText(m_mode == Mode::Editable ? tr("Add") : tr("Add…"));
    m_add->setAccessibleName(tr("Add: %1").arg(catalogue::title(m_table)));
    if (m_remove) {
        m_remove->setText(tr("Remove"));
        m_remove->setAccessibleName(tr("Remove: %1").arg(catalogue::title(m_table)));
    }
    m_acts->retranslate();
}

void Sublist::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::lists
