#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace chulie::forms {

/// The question about a resident identity number that ends in 000: a spreadsheet has most likely rounded it.
class DoubtedNumber
{
    Q_DECLARE_TR_FUNCTIONS(DoubtedNumber)
public:
    /// Whether \a number may be saved: it is not doubted, or the person says that it is right. A number is
    /// asked about until it was confirmed.
    [[nodiscard]] bool isRight(QWidget *parent, const QString &number);
    /// The message beside the field where it may not.
    [[nodiscard]] static QString reason();

private:
    QString m_right;
};

} // namespace chulie::forms
