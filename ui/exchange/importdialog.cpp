#include "ui/exchange/importdialog.h"

#include "ui/ask.h"
#include "ui/grid/copying.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace chulie {

namespace {

constexpr QSize usualSize(820, 520);

} // namespace

ImportDialog::ImportDialog(const ImportPlan &plan, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_counts(plan), m_problems(plan)
{
    setWindowTitle(tr("Import"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    auto *said = new QLabel(summary());
    said->setWordWrap(true);
    layout->addWidget(said);
    layout->addWidget(makeTable(m_counts, tr("Rows by file")), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    if (m_problems.rowCount() > 0) {
        layout->addWidget(new QLabel(tr("Refused rows and notes")));
        layout->addWidget(makeTable(m_problems, tr("Refused rows and notes")), 2);
        const QPushButton *save = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
        connect(save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    }
    layout->addWidget(buttons);
    QPushButton *import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ImportDialog::summary() const
{
    int inserted = 0;
    int updated = 0;
    for (const RowCounts &counts : m_plan.counts()) {
        inserted += counts.inserted;
        updated += counts.updated;
    }
    const QLocale locale;
    const QStringList said = m_plan.unread() + m_plan.remarks();
    const QString what = tr("New rows: %1. Updated rows: %2. Nothing has been written yet.")
                             .arg(locale.toString(inserted), locale.toString(updated)) +
                         (said.isEmpty() ? QString() : u'\n' + said.join(u'\n'));
    if (m_plan.refused() == 0)
        return what;
    return what + u'\n' +
           tr("Refused rows: %1. The others go in; the refused are written to a file beside the original, "
              "ready to be mended and imported again.")
               .arg(locale.toString(m_plan.refused()));
}

QTableView *ImportDialog::makeTable(QAbstractTableModel &model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view->horizontalHeader()->setStretchLastSection(&model == &m_problems);
    view->resizeColumnsToContents();
    auto *copy = new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, view,
            [view] { QGuiApplication::clipboard()->setMimeData(copying::mimeData(copying::block(*view))); });
    return view;
}

void ImportDialog::saveProblems()
{
    const QString path = Ask::person().newFile(this, tr("Save the refused rows and notes"),
                                               tr("CSV files (*.csv)"), tr("import report") + u".csv");
    if (path.isEmpty())
        return;
    if (const auto written = writeReport(m_plan, path); !written)
        Ask::person().error(this, written.failure());
}

} // namespace chulie
