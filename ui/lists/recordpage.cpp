#include "ui/lists/recordpage.h"

#include "models/pictures/pictures.h"
#include "models/places/regionnames.h"
#include "models/records/rowyear.h"
#include "ui/ask.h"
#include "ui/forms/unfinishedbar.h"
#include "ui/lists/formreferences.h"
#include "ui/otheryear.h"
#include "ui/pictures/formorpictures.h"
#include "ui/preferences.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace chulie::lists {

namespace {

QByteArray splitName(const char *name)
{
    return QByteArray(name) + "/split";
}

} // namespace

RecordPage::RecordPage(ui::Session &session, const char *name, const catalogue::ColumnList &columns,
                       QWidget *parent)
    : QWidget(parent), m_session(session), m_name(name), m_list(new RecordList(session, name, columns)),
      m_unfinished(new forms::UnfinishedBar(session.database(), {columns.table}, this)),
      m_otherYear(new ui::OtherYear(this)), m_remark(new QLabel),
      m_form(new forms::RecordForm(session.ledger(), catalogue::table(columns.table))), m_below(new QWidget),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_form);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_remark->hide();
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_remark);
    below->addWidget(withPictures(area), 1);
    below->addWidget(&m_form->state()); // in view however far the form is scrolled
    constexpr int fewestRows = 6;       // beside a form that could fill the page, a list is still a list
    m_list->view().setMinimumHeight((fewestRows + 1) * m_list->view().verticalHeader()->defaultSectionSize());
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(9);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({320, 280});
    m_splitter->restoreState(ui::preferences::state(splitName(m_name).constData()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_unfinished);
    all->addWidget(m_otherYear);
    all->addWidget(m_splitter, 1);

    m_list->answerAddIn(*m_form);
    m_unfinished->watch(*m_form);
    connect(m_unfinished, &forms::UnfinishedBar::wanted, this, &RecordPage::goOn);
    connect(m_list, &RecordList::chosen, this, &RecordPage::pick);
    connect(m_list, &RecordList::addWanted, this, &RecordPage::begin);
    connect(m_list, &RecordList::opened, this,
            [this] { focusFirst([](const forms::FieldEditor &) { return true; }); });
    connect(m_form, &forms::RecordForm::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(m_form, &forms::RecordForm::saved, this, [this](std::int64_t row, bool created) {
        m_saved = row;
        if (created)
            take(row);
        sayYear();
    });
    connect(m_otherYear, &ui::OtherYear::wanted, this, [this](int year) {
        const ui::Scope scope{m_list->model().query().region, year};
        ui::Address address =
            ui::recordAddress(m_session, {.scope = scope}, m_list->table().id, std::exchange(m_saved, 0), 0);
        address.scope = scope;
        emit wanted(address);
    });
    connect(m_remark, &QLabel::linkActivated, this, &RecordPage::linked);
    connect(&session, &ui::Session::placesChanged, this, &RecordPage::offerPlaces);
    offerPlaces();
    offerReferences(*m_form, session);
    pick(0);
}

RecordPage::~RecordPage()
{
    ui::preferences::setState(splitName(m_name).constData(), m_splitter->saveState());
}

QWidget *RecordPage::withPictures(QWidget *form)
{
    if (!pictures::mayHave(m_list->table().id))
        return form;
    m_pictures = new pictures::FormOrPictures(form, m_session, m_list->table().id);
    m_list->top().addWidget(m_pictures->button());
    return m_pictures;
}

QAction *RecordPage::picturesAct() const
{
    return m_pictures ? m_pictures->act() : nullptr;
}

/// Nobody knows the digits of a village or region: they are chosen by name.
void RecordPage::offerPlaces()
{
    m_form->offerVillages();
    for (const catalogue::Column &column : m_list->table().columns) {
        if (column.kind != catalogue::Kind::Region)
            continue;
        const auto regions = places::regionNames(m_session.database(), m_session.places());
        if (!regions) {
            // Once control is back in the event loop: the page may still be in the making.
            QMetaObject::invokeMethod(
                this, [this, failure = regions.failure()] { ui::Ask::person().error(this, failure); },
                Qt::QueuedConnection);
            return;
        }
        std::vector<forms::Choice> choices;
        std::map<QString, QString> names;
        for (const places::RegionName &region : *regions) {
            choices.push_back({QString::fromStdString(region.code), region.name});
            names.emplace(choices.back().value, region.name);
        }
        m_form->editor(column.number)->setChoices(choices);
        m_list->nameRegions(std::move(names));
    }
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        offerPlaces(); // their names say what they are
    QWidget::changeEvent(event);
}

void RecordPage::show(const records::RowQuery &query, std::optional<std::vector<std::int64_t>> ids)
{
    m_list->show(query, std::move(ids));
    if (std::exchange(m_isToChoose, false))
        m_list->choose(m_saved);
    m_unfinished->reload();
    sayYear();
    pickSome();
    if (m_form->row() != 0)
        m_form->reload();
}

void RecordPage::tellSaved(std::int64_t row)
{
    m_saved = row;
    m_isToChoose = true;
}

void RecordPage::reload()
{
    m_list->reload();
    m_unfinished->reload();
    sayYear();
    pickSome();
    if (m_form->row() != 0)
        m_form->reload();
}

/// A row that is dated in another year is not in the list of the year shown.
void RecordPage::sayYear()
{
    const bool isGone = m_saved != 0 && m_list->model().find(m_saved) < 0;
    const auto year =
        isGone ? records::yearOfRow(m_session.database(), m_list->table(), m_saved) : values::Result<int>(0);
    if (!year)
        return ui::Ask::person().error(this, year.failure());
    m_otherYear->tell(*year, *year != 0 ? m_session.year() : 0);
}

void RecordPage::pickSome()
{
    const bool writing = m_form->isVisibleTo(m_below) && m_form->row() == 0;
    if (m_list->chosenId() == 0 && m_list->model().rowCount() > 0 && !writing)
        m_list->choose(m_list->model().id(0));
    if (m_list->chosenId() == 0 && !writing)
        pick(0);
}

/// A new row is listed among the others at once, before the page hears that facts were written.
void RecordPage::take(std::int64_t row)
{
    emit created(row);
    m_list->choose(row);
}

void RecordPage::pick(std::int64_t row)
{
    m_form->setVisible(row != 0);
    if (row != 0 && row != m_form->row())
        m_form->showRow(row);
    if (m_pictures)
        m_pictures->showFor(row);
    emit chosen(row);
}

void RecordPage::begin()
{
    m_form->confirm(); // before its row is left
    m_list->view().setCurrentIndex({});
    pick(0);
    Suggestion suggestion;
    if (m_suggestion)
        suggestion = m_suggestion();
    beginWith(std::move(suggestion.first), suggestion.second);
}

void RecordPage::beginWith(std::map<int, values::Value> given, const std::map<int, QString> &suggested)
{
    m_form->show();
    m_form->begin(std::move(given), suggested);
    focusFirst([](const forms::FieldEditor &editor) { return editor.text().isEmpty(); });
}

/// Goes on with what is not finished.
void RecordPage::goOn(const records::Unfinished &unfinished)
{
    if (unfinished.form.row != 0)
        return focusOn(unfinished.form.row, unfinished.texts.begin()->first);
    m_list->view().setCurrentIndex({});
    pick(0);
    beginWith(unfinished.form.given, {});
}

/// Brings the cursor into the first field of the form that is meant.
void RecordPage::focusFirst(const std::function<bool(const forms::FieldEditor &)> &isMeant)
{
    if (m_pictures)
        m_pictures->turn(false);
    for (const catalogue::Column &column : m_list->table().columns) {
        const forms::FieldEditor *editor = m_form->editor(column.number);
        if (editor->isHidden() || !isMeant(*editor))
            continue;
        m_form->focusOn(column.number);
        return;
    }
}

void RecordPage::focusOn(std::int64_t row, int column)
{
    if (!m_list->choose(row))
        return;
    if (m_pictures)
        m_pictures->turn(false);
    m_form->focusOn(column);
}

void RecordPage::remark(const QString &html)
{
    m_remark->setText(html);
    m_remark->setVisible(!html.isEmpty());
}

} // namespace chulie::lists
