#pragma once

#include "tests/support/desk.h"
#include "tests/support/files.h"
#include "ui/exchange/importdialog.h"

#include <QComboBox>
#include <QTableView>

#include <memory>

namespace chulie::support {

/// The window of an import of small files, and what a person does in it.
class ImportWindow
{
public:
    explicit ImportWindow(Desk &desk) : m_desk(desk) {}

    /// Opens the window for a file that holds \a text.
    void open(const QByteArray &text) { openAll({text}); }
    /// Opens the window for a file for each of \a texts.
    void openAll(const QList<QByteArray> &texts);
    /// Chooses row \a row in the list of files.
    void chooseFile(int row);
    [[nodiscard]] exchange::ImportDialog &dialog() { return *m_dialog; }
    /// The visible box that is called \a name; nullptr where there is none.
    [[nodiscard]] QComboBox *box(const QString &name) const;
    /// Chooses \a words in the box \a name, and waits for the plan that follows.
    void choose(const QString &name, const QString &words);
    /// The list that is called \a name.
    [[nodiscard]] QTableView &view(const QString &name) const;
    [[nodiscard]] QAbstractItemModel &table(const QString &name) const { return *view(name).model(); }
    /// What the preview shows under \a heading in \a row, counted from 0 below the boxes.
    [[nodiscard]] QString cell(const QString &heading, int row) const;

private:
    Desk &m_desk;
    Folder m_folder;
    std::unique_ptr<exchange::ImportDialog> m_dialog;
    int m_files = 0;
};

} // namespace chulie::support
