#include "app/domain/csv_rows.h"

#include <QFile>
#include <QStringList>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

std::vector<QStringList> split(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    const auto endField = [&] {
        row << field;
        field.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                field += text[++i];
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            endField();
        } else if (c == u'\n') {
            endField();
            rows.push_back(row);
            row.clear();
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (!field.isEmpty() || !row.isEmpty()) {
        endField();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<QHash<QString, QString>> compiledInRows(const QString& file)
{
    QFile resource(u":/wasl/codebooks/%1.csv"_s.arg(file));
    if (!resource.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("list not compiled in: " + file.toStdString());
    }
    const std::vector<QStringList> rows = split(QString::fromUtf8(resource.readAll()));
    std::vector<QHash<QString, QString>> result;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].size() != rows[0].size()) {
            throw std::runtime_error("broken row " + std::to_string(i) + " in list " + file.toStdString());
        }
        QHash<QString, QString> row;
        for (qsizetype column = 0; column < rows[0].size(); ++column) {
            row.insert(rows[0][column], rows[i][column]);
        }
        result.push_back(std::move(row));
    }
    return result;
}

} // namespace wasl::domain
