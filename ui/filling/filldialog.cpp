#include "ui/filling/filldialog.h"

#include "ui/ask.h"
#include "ui/disclosing.h"
#include "ui/readfiles.h"
#include "ui/session.h"
#include "ui/work.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::filling {

namespace {

constexpr QSize usualSize(860, 620);

void addItem(QComboBox &box, const QString &words, const std::string &region)
{
    box.addItem(words, QString::fromStdString(region));
}

} // namespace

FillDialog::FillDialog(ui::Session &session, QString path, std::string region, QWidget *parent)
    : QDialog(parent), m_session(session), m_path(std::move(path)), m_places(new QComboBox),
      m_years(new QComboBox), m_levels(new QComboBox), m_mask(new QCheckBox), m_table(new QTableView),
      m_sources(new QComboBox), m_rowsView(new QTableView), m_remarks(new QLabel)
{
    m_wanted = {.region = std::move(region), .year = session.year()};
    setWindowTitle(tr("Fill in %1").arg(QFileInfo(m_path).fileName()));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    makeChoices();
    makeTables();
    m_remarks->setWordWrap(true);
    layout->addWidget(m_remarks);
    makeButtons();
    fillAgain();
    m_places->setFocus(); // not a button: Enter is the default one's
}

void FillDialog::makeChoices()
{
    auto *form = new QFormLayout;
    fillPlaces();
    for (const int year : m_session.years())
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(m_years->findData(m_wanted.year));
    for (const QString &level :
         {tr("what the form asks for"), tr("a member"), tr("a household"), tr("a village"), tr("a town")})
        m_levels->addItem(level);
    m_mask->setText(tr("Hide identity, account and telephone numbers"));
    form->addRow(tr("&Place"), m_places);
    form->addRow(tr("&Year"), m_years);
    form->addRow(tr("A row is a&bout"), m_levels);
    form->addRow({}, m_mask);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    for (QComboBox *box : {m_places, m_years, m_levels})
        connect(box, &QComboBox::activated, this, &FillDialog::fillAgain);
    connect(m_mask, &QCheckBox::toggled, this, &FillDialog::fillAgain);
}

/// All places, the counties, the towns, the villages; the one that is wanted is chosen.
void FillDialog::fillPlaces()
{
    const places::Places &places = m_session.places();
    addItem(*m_places, tr("The whole ledger"), {});
    const auto addBelow = [&](const auto &self, const std::string &region, const QString &before) -> void {
        for (const std::string &code : places.below(region)) {
            const QString name = places.name(code);
            const QString words = name.isEmpty() ? before : before + name;
            if (!name.isEmpty())
                addItem(*m_places, words, code);
            self(self, code, words.isEmpty() ? QString() : words + u' ');
        }
    };
    addBelow(addBelow, {}, {});
    m_places->setCurrentIndex(std::max(0, m_places->findData(QString::fromStdString(m_wanted.region))));
}

void FillDialog::makeTables()
{
    auto *tabs = new QTabWidget;
    tabs->addTab(makeSources(), tr("Columns and their sources"));
    auto *rows = m_rowsView;
    rows->setModel(&m_rows);
    rows->setAccessibleName(tr("The first rows, as they will be filled"));
    rows->setAlternatingRowColors(true);
    rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // A view that is not shown has no widths of its contents.
    connect(tabs, &QTabWidget::currentChanged, rows, &QTableView::resizeColumnsToContents);
    tabs->addTab(rows, rows->accessibleName());
    static_cast<QVBoxLayout *>(layout())->addWidget(tabs, 1);
}

QWidget *FillDialog::makeSources()
{
    m_table->setModel(&m_columns);
    m_table->setAccessibleName(tr("The columns of the form"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_sources->setEnabled(false);
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    auto *mending = new QFormLayout;
    mending->addRow(tr("&Source of the chosen column"), m_sources);
    all->addWidget(m_table, 1);
    all->addLayout(mending);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FillDialog::showColumn);
    connect(m_sources, &QComboBox::activated, this, &FillDialog::mend);
    return page;
}

void FillDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    layout()->addWidget(buttons);
    m_save = buttons->addButton(tr("Save the filled form…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true); // once it is in the dialog, which else takes Cancel
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Reads the ledger for what is chosen by now.
void FillDialog::fillAgain()
{
    m_wanted.region = m_places->currentData().toString().toStdString();
    m_wanted.year = m_years->currentData().toInt();
    m_wanted.isMasked = m_mask->isChecked();
    m_wanted.per.reset();
    if (m_levels->currentIndex() > 0)
        m_wanted.per = static_cast<Per>(m_levels->currentIndex() - 1);
    auto filled = ui::work::read<FilledForm>(this, tr("Reading the ledger …"), m_session.file(),
                                             [&](storage::Database &database, const values::Progress &) {
                                                 return filling::fill(database, m_path, m_wanted);
                                             });
    const int row = m_table->currentIndex().row();
    const QString remarks = filled ? filled->remarks.join(u'\n') : filled.failure().message;
    m_filled = filled ? std::optional(*std::move(filled)) : std::nullopt;
    m_columns.show(m_filled.value_or(FilledForm()));
    m_remarks->setText(ui::readfiles::withoutFolders(remarks, {m_path}));
    m_save->setEnabled(m_filled.has_value());
    m_table->resizeColumnsToContents();
    m_table->setCurrentIndex(m_columns.index(std::clamp(row, 0, std::max(0, m_columns.rowCount() - 1)), 0));
    showColumn();
}

/// Offers the sources of the chosen column, and shows the rows of its sheet.
void FillDialog::showColumn()
{
    const int row = m_table->currentIndex().row();
    m_rows.show(m_filled ? &*m_filled : nullptr, row >= 0 ? m_columns.at(row).sheet : 0);
    m_rowsView->resizeColumnsToContents();
    offerSources();
}

void FillDialog::offerSources()
{
    const int row = m_table->currentIndex().row();
    m_sources->clear();
    m_sources->setEnabled(row >= 0 && !m_columns.at(row).column.isComputed);
    if (!m_sources->isEnabled())
        return;
    const FormColumn &chosen = m_columns.at(row);
    m_sources->addItem(tr("stays empty"), QString());
    for (const std::string &name : filling::sourceNames(chosen.per))
        addItem(*m_sources, QString::fromStdString(name), name);
    const QString present =
        chosen.column.source ? QString::fromStdString(chosen.column.source->name) : QString();
    m_sources->setCurrentIndex(m_sources->findData(present));
}

void FillDialog::mend()
{
    const FormColumn &chosen = m_columns.at(m_table->currentIndex().row());
    m_wanted.mended[{chosen.sheet, chosen.column.column}] = m_sources->currentData().toString().toStdString();
    fillAgain();
}

QString fillForm(QWidget *window, ui::Session &session, const std::string &region)
{
    const QString path =
        ui::Ask::person().file(window, FillDialog::tr("The form to fill in"), ui::readfiles::filter());
    return path.isEmpty() ? QString() : fillForm(window, session, region, path);
}

QString fillForm(QWidget *window, ui::Session &session, const std::string &region, const QString &path)
{
    FillDialog dialog(session, path, region, window);
    if (!ui::Ask::person().accept(dialog) || !dialog.filled())
        return {};
    const QFileInfo form(path);
    const QString suffix = dialog.filled()->form.isText ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    const QString out = ui::Ask::person().newFile(
        window, FillDialog::tr("Save the filled form"), FillDialog::tr("Forms (*%1)").arg(suffix),
        FillDialog::tr("%1 (filled in)").arg(form.completeBaseName()) + suffix);
    if (out.isEmpty())
        return {};
    const auto written = filling::writeFilled(*dialog.filled(), out);
    if (!written)
        ui::Ask::person().error(window, written.failure());
    else if (!dialog.isMasked())
        ui::noteExport(session, out);
    return written ? out : QString();
}

} // namespace chulie::filling
