#include "ui/crosstab/crosstabpage.h"

#include "models/catalogue/columns.h"
#include "models/crosstab/chart.h"
#include "models/crosstab/presented.h"
#include "ui/ask.h"
#include "ui/behindaddress.h"
#include "ui/charts/chartview.h"
#include "ui/crosstab/crosstabmodel.h"
#include "ui/crosstab/fieldbox.h"
#include "ui/crosstab/fieldtree.h"
#include "ui/crosstab/savedbar.h"
#include "ui/exporting.h"
#include "ui/lists/recordview.h"
#include "ui/lists/yearof.h"
#include "ui/print/printing.h"
#include "ui/session.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace chulie::crosstab {

namespace {

constexpr int widestHeading = 150;

catalogue::ColumnList firstColumns()
{
    return catalogue::columnsOf<catalogue::TableId::Household>({"no", "head", "village", "type", "cause"});
}

} // namespace

CrosstabPage::CrosstabPage(ui::Session &session)
    : m_session(session), m_fields(new FieldTree), m_rows(new FieldBox), m_columns(new FieldBox),
      m_quantity(new QComboBox), m_rowsLabel(new QLabel), m_columnsLabel(new QLabel),
      m_quantityLabel(new QLabel), m_swap(new QToolButton), m_saved(new SavedBar(session.database())),
      m_print(new QPushButton), m_pdf(new QPushButton), m_export(new QPushButton), m_title(new QLabel),
      m_note(new QLabel), m_model(new CrosstabModel(this)), m_table(new QTableView),
      m_chart(new charts::ChartView), m_listTitle(new QLabel),
      m_households(
          new lists::RecordModel(session.ledger(), catalogue::table(catalogue::TableId::Household), this)),
      m_list(new lists::RecordView(m_households, QStringLiteral("crosstab"),
                                   m_households->placesOf(firstColumns()))),
      m_cell(crosstab::all, crosstab::all)
{
    m_households->followYear(lists::yearOf(session, catalogue::table(catalogue::TableId::Household)));
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(makeFigures());
    m_splitter->addWidget(makeHouseholds());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({380, 160});
    keep(*m_splitter, "crosstab/splitter");
    auto *right = new QVBoxLayout;
    right->addWidget(makeChoices());
    right->addWidget(m_splitter, 1);
    auto *whole = new QHBoxLayout(this);
    whole->addWidget(m_fields);
    whole->addLayout(right, 1);
    m_fields->setFixedWidth(fontMetrics().averageCharWidth() * 17);
    fillQuantities();
    m_rows->choose(*crosstab::findField(u"致贫原因"));
    m_columns->choose(*crosstab::findField(u"户类型"));
    retranslate();
    connect(m_rows, &QComboBox::currentIndexChanged, this, &CrosstabPage::remake);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &CrosstabPage::remake);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &CrosstabPage::remake);
    connect(m_fields, &FieldTree::wanted, this, [this](const Field *field) { m_rows->choose(*field); });
    connect(m_saved, &SavedBar::chosen, this, &CrosstabPage::choose);
}

QWidget *CrosstabPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_rowsLabel, 0, 0);
    grid->addWidget(m_rows, 0, 1);
    grid->addWidget(m_swap, 0, 2);
    grid->addWidget(m_columnsLabel, 0, 3);
    grid->addWidget(m_columns, 0, 4);
    grid->addWidget(m_quantityLabel, 0, 5);
    grid->addWidget(m_quantity, 0, 6);
    auto *second = new QHBoxLayout;
    second->addWidget(m_saved, 1);
    second->addStretch(1);
    for (QPushButton *button : {m_print, m_pdf, m_export})
        second->addWidget(button);
    grid->addLayout(second, 1, 0, 1, 7);
    for (const int column : {1, 4, 6})
        grid->setColumnStretch(column, 1);
    m_rowsLabel->setBuddy(m_rows);
    m_columnsLabel->setBuddy(m_columns);
    m_quantityLabel->setBuddy(m_quantity);
    m_swap->setText(QStringLiteral("⇄"));
    m_swap->setAutoRaise(true);
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(6);
    connect(m_swap, &QToolButton::clicked, this, &CrosstabPage::swap);
    connect(m_print, &QPushButton::clicked, this, &CrosstabPage::print);
    connect(m_pdf, &QPushButton::clicked, this, &CrosstabPage::savePdf);
    connect(m_export, &QPushButton::clicked, this, &CrosstabPage::exportTable);
    return choices;
}

QWidget *CrosstabPage::makeFigures()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 2);
    m_table->verticalHeader()->setMaximumWidth(widestHeading);
    m_table->horizontalHeader()->setMaximumSectionSize(widestHeading);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CrosstabPage::list);
    connect(m_table, &QAbstractItemView::clicked, this, &CrosstabPage::list);
    connect(m_chart, &charts::ChartView::opened, this,
            [this](const targets::Behind &behind) { emit this->wanted(*ui::addressOf(behind)); });
    connect(m_chart, &charts::ChartView::said, this, &ui::Page::said);
    auto *area = new QScrollArea;
    area->setWidget(m_chart);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(m_chart->minimumSizeHint().width());
    auto *beside = new QSplitter;
    beside->addWidget(m_table);
    beside->addWidget(area);
    beside->setChildrenCollapsible(false);
    beside->setSizes({480, 460});
    auto *figures = new QWidget;
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(beside, 1);
    column->addWidget(m_note);
    return figures;
}

QWidget *CrosstabPage::makeHouseholds()
{
    QFont bold = font();
    bold.setBold(true);
    m_listTitle->setFont(bold);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    connect(m_list, &lists::RecordView::opened, this, [this](std::int64_t id) {
        emit wanted({.page = QStringLiteral("households"), .scope = m_scope, .target = {}, .household = id});
    });
    return below;
}

void CrosstabPage::fillQuantities()
{
    for (const Quantity &quantity : crosstab::quantities())
        m_quantity->addItem(QString(), QString::fromStdString(quantity.name));
}

Asked CrosstabPage::asked() const
{
    return {&m_rows->field(), &m_columns->field(),
            &crosstab::quantities()[static_cast<std::size_t>(m_quantity->currentIndex())], m_scope.year,
            m_scope.region};
}

void CrosstabPage::choose(const Asked &wanted)
{
    {
        const QSignalBlocker rows(m_rows);
        const QSignalBlocker columns(m_columns);
        const QSignalBlocker quantity(m_quantity);
        m_rows->choose(*wanted.rows);
        m_columns->choose(*wanted.columns);
        m_quantity->setCurrentIndex(m_quantity->findData(QString::fromStdString(wanted.quantity->name)));
    }
    remake();
}

void CrosstabPage::swap()
{
    Asked wanted = asked();
    std::swap(wanted.rows, wanted.columns);
    choose(wanted);
}

void CrosstabPage::go(const ui::Address &address)
{
    m_scope = address.scope;
    m_saved->reload();
    records::RowQuery query;
    query.region = m_scope.region;
    if (const auto shown = m_households->show(query); !shown)
        ui::Ask::person().error(this, shown.failure());
    remake();
}

void CrosstabPage::refresh(const std::vector<std::int64_t> &)
{
    if (const auto read = m_households->refresh(); !read)
        ui::Ask::person().error(this, read.failure());
    remake();
}

/// Whether a target is asked for: its states come with the year's judgement.
bool CrosstabPage::needsJudgement() const
{
    return m_rows->field().source == Source::Target || m_columns->field().source == Source::Target;
}

void CrosstabPage::remake()
{
    if (m_scope.year == 0)
        return;
    const Asked wanted = asked();
    m_saved->setPresent(wanted);
    m_title->setText(crosstab::title(wanted) + QStringLiteral(" · ") + where());
    if (needsJudgement() && !m_session.evaluation())
        return; // refresh() follows when it has arrived
    auto made = crosstab::tabulate(m_session.database(), wanted, m_session.evaluation());
    if (!made) {
        ui::Ask::person().error(this, made.failure());
        return;
    }
    m_cell = {crosstab::all, crosstab::all};
    m_model->show(*std::move(made));
    m_table->resizeColumnsToContents();
    m_note->setText(crosstab::note(*m_model->table()));
    m_note->setVisible(!m_note->text().isEmpty());
    showChart();
    showHouseholds();
}

void CrosstabPage::showChart()
{
    m_chart->setPlace(where());
    m_chart->show(crosstab::chart(asked(), *m_model->table()));
}

void CrosstabPage::list(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const std::pair<int, int> chosen(m_model->tableRow(cell.row()), m_model->tableColumn(cell.column()));
    if (chosen == m_cell)
        return;
    m_cell = chosen;
    showHouseholds();
}

void CrosstabPage::showHouseholds()
{
    const Crosstab &table = *m_model->table();
    const auto [row, column] = m_cell;
    m_households->keepOnly(table.households(row, column));
    QStringList words;
    if (row != crosstab::all)
        words << table.rows()[static_cast<std::size_t>(row)].title;
    if (column != crosstab::all)
        words << table.columns()[static_cast<std::size_t>(column)].title;
    const QString count = QLocale(QLocale::English).toString(m_households->rowCount());
    m_listTitle->setText(words.isEmpty()
                             ? tr("All %1 households").arg(count)
                             : tr("%1: %2 households").arg(words.join(QStringLiteral(" × ")), count));
}

QString CrosstabPage::where() const
{
    const QString name = m_session.places().name(m_scope.region);
    return name.isEmpty() ? tr("%1").arg(m_scope.year) : tr("%1, %2").arg(name).arg(m_scope.year);
}

void CrosstabPage::print()
{
    if (m_model->table())
        tell(print::Printing(this).print(crosstab::report(asked(), *m_model->table(), where())));
}

bool CrosstabPage::printShown()
{
    print();
    return true;
}

void CrosstabPage::savePdf()
{
    if (m_model->table())
        tell(print::Printing(this).savePdf(crosstab::report(asked(), *m_model->table(), where())));
}

void CrosstabPage::exportTable()
{
    if (!m_model->table())
        return;
    const Asked shown = asked();
    // Copies: what another program writes meanwhile changes what is on screen.
    const Crosstab table = *m_model->table();
    const QString place = where();
    const QString path =
        ui::exporting::write(this, m_session.file(), crosstab::title(shown),
                             [&](storage::Database &) { return crosstab::sheet(shown, table, place); });
    if (!path.isEmpty())
        tell(tr("%1 is written.").arg(path));
}

void CrosstabPage::tell(const QString &words)
{
    if (!words.isEmpty())
        emit said(words);
}

void CrosstabPage::retranslate()
{
    m_fields->retranslate();
    m_rowsLabel->setText(tr("Ro&ws"));
    m_columnsLabel->setText(tr("&Columns"));
    m_quantityLabel->setText(tr("C&ounted"));
    m_rows->retranslate(tr("Rows"));
    m_columns->retranslate(tr("Columns"));
    m_quantity->setAccessibleName(tr("What is counted or summed"));
    int index = 0;
    for (const Quantity &quantity : crosstab::quantities())
        m_quantity->setItemText(index++, crosstab::title(quantity));
    m_swap->setToolTip(tr("Rows become columns"));
    m_swap->setAccessibleName(tr("Rows become columns"));
    m_fields->setToolTip(
        tr("Drag a field onto the rows or the columns; a double click puts it into the rows."));
    m_table->setAccessibleName(tr("Crosstab"));
    m_list->setAccessibleName(tr("Households of the cell"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("PDF…"));
    m_export->setText(tr("Export…"));
    m_saved->retranslate();
}

void CrosstabPage::changeEvent(QEvent *event)
{
    ui::Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        remake();
}

} // namespace chulie::crosstab
