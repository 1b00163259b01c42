#pragma once

#include "ui/filling/filledrows.h"
#include "ui/filling/formcolumns.h"

#include <QDialog>

#include <optional>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::filling {

/// A superior's form on its way to be filled: where each of its columns comes from, which a person can mend,
/// for which place and year, and what a row is about.
class FillDialog : public QDialog
{
    Q_OBJECT
public:
    /// The form at \a path, filled for \a region, which can be changed.
    FillDialog(ui::Session &session, QString path, std::string region, QWidget *parent = nullptr);

    /// What the form is filled with; nothing where it cannot be.
    [[nodiscard]] const std::optional<FilledForm> &filled() const { return m_filled; }
    /// Whether identity, account and telephone numbers are hidden in it.
    [[nodiscard]] bool isMasked() const { return m_wanted.isMasked; }

private:
    void makeChoices();
    void makeTables();
    [[nodiscard]] QWidget *makeSources();
    void makeButtons();
    void fillPlaces();
    void fillAgain();
    void showColumn();
    void offerSources();
    void mend();

    ui::Session &m_session;
    QString m_path;
    Wanted m_wanted;
    std::optional<FilledForm> m_filled;
    FormColumns m_columns;
    FilledRows m_rows;
    QComboBox *m_places;
    QComboBox *m_years;
    QComboBox *m_levels;
    QCheckBox *m_mask;
    QTableView *m_table;
    QComboBox *m_sources;
    QTableView *m_rowsView;
    QLabel *m_remarks;
    QPushButton *m_save = nullptr;
};

/// Asks for a form, shows it in a FillDialog and saves it filled. Returns the file; empty where none was
/// saved.
QString fillForm(QWidget *window, ui::Session &session, const std::string &region);
/// The same with the form at \a path.
QString fillForm(QWidget *window, ui::Session &session, const std::string &region, const QString &path);

} // namespace chulie::filling
