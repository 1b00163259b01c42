#pragma once

#include "models/search/readings.h"

#include <QDialog>

class QTableWidget;

namespace chulie::lists {

/// How rare characters are read, given by hand: those in the ledger's names that the machine cannot read, and
/// room for others.
class ReadingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReadingsDialog(storage::Database &database, QWidget *parent = nullptr);

    /// What was given; characters without a reading are left out.
    [[nodiscard]] search::Readings readings() const;

    /// Asks before it loses what was typed.
    void reject() override;

private:
    void addRow(const QString &character, const QString &pinyin);

    QTableWidget *m_rows;
    search::Readings m_before;
};

} // namespace chulie::lists
