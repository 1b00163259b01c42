#include "ui/households/personboxes.h"

#include "models/catalogue/options.h"

#include <QComboBox>
#include <QCoreApplication>

namespace chulie::households {

namespace {

struct People
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

QString relationTitle(std::string_view relation)
{
    for (const catalogue::Option &option : catalogue::options::relation)
        if (option.value == relation)
            return catalogue::title(option);
    return {};
}

} // namespace

QString inWords(const Inhabitant &person)
{
    return People::tr("%1 (%2)").arg(QString::fromStdString(person.name), relationTitle(person.relation));
}

QComboBox *personBox(const std::vector<Inhabitant> &people)
{
    auto *box = new QComboBox;
    box->addItem(QString(), 0);
    for (const Inhabitant &person : people)
        box->addItem(inWords(person), static_cast<qlonglong>(person.id));
    return box;
}

std::int64_t personIn(const QComboBox &box)
{
    return box.currentData().toLongLong();
}

QComboBox *relationBox(std::string_view relation)
{
    auto *box = new QComboBox;
    for (const catalogue::Option &option : catalogue::options::relation)
        box->addItem(catalogue::title(option),
                     QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size())));
    box->setCurrentIndex(
        box->findData(QString::fromUtf8(relation.data(), static_cast<qsizetype>(relation.size()))));
    return box;
}

std::string relationIn(const QComboBox &box)
{
    return box.currentData().toString().toStdString();
}

} // namespace chulie::households
