// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/annotatedanalysis.h"

#include "core/async/plural.h"
#include "core/file/bytesource.h"
#include "core/importing/columnproposal.h"
#include "core/importing/csvsample.h"
#include "core/source/annotatedcsvsource.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace penstock {
namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

constexpr quint64 mostRows = 20'000;
constexpr qsizetype previewRows = 200;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string textOf(const FieldValue &value)
{
    struct Visitor
    {
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(std::uint64_t number) const { return std::to_string(number); }
        std::string operator()(double number) const { return QByteArray::number(number, 'g', 17).toStdString(); }
        std::string operator()(bool truth) const { return truth ? "true" : "false"; }
        std::string operator()(std::string_view text) const { return std::string(text); }
        std::string operator()(const Decimal &decimal) const { return std::string(decimal.digits); }
    };
    return std::visit(Visitor(), value);
}

CellType typeOf(const FieldValue &value)
{
    switch (value.index()) {
    case 0:
    case 1:
        return CellType::Integer;
    case 2:
    case 5:
        return CellType::Float;
    case 3:
        return CellType::Boolean;
    default:
        return CellType::Text;
    }
}

/// Answers of InfluxDB 1.x count their times in what was asked for (epoch=s), and do not say it: the largest tells.
struct AnswerTimes
{
    TimestampFormat unit; ///< Iso8601: nothing to say, they are nanoseconds or texts
    std::uint64_t largest = 0;
};

AnswerTimes answerTimes(ByteSource &bytes, const AnnotatedLayout &layout, const std::atomic<bool> &cancelled)
{
    using Kind = TimestampFormat::Kind;
    constexpr std::uint64_t thousand = 1000;
    constexpr std::uint64_t leastSeconds = 100'000'000; // in 1973; as nanoseconds nobody measures them
    constexpr std::uint64_t mostSeconds = leastSeconds * thousand;
    AnnotatedCsvSource source({}, layout);
    if (!source.openSource(bytes))
        return {};
    std::uint64_t largest = 0;
    for (quint64 row = 0; row < mostRows && !cancelled; ++row) {
        const auto next = source.next();
        if (next == Source::Next::End || next == Source::Next::Failed || !source.header().isAnswer())
            break;
        const std::vector<AnnotatedColumn> &columns = source.header().columns();
        const auto time = std::ranges::find(columns, AnnotatedColumn::Role::Time, &AnnotatedColumn::role);
        if (next == Source::Next::Record && time != columns.end() &&
            !source.cell(static_cast<std::size_t>(time - columns.begin())).contains(':'))
            largest = std::max(largest, static_cast<std::uint64_t>(std::abs(source.record().point.time)));
    }
    if (largest < leastSeconds || largest >= mostSeconds * thousand * thousand)
        return {};
    const Kind unit = largest < mostSeconds              ? Kind::EpochSeconds
                      : largest < mostSeconds * thousand ? Kind::EpochMilliseconds
                                                         : Kind::EpochMicroseconds;
    return {{.kind = unit}, largest};
}

/// One of the time, the tags and the fields over all tables.
struct Found
{
    QString name;
    ColumnPlan::Role role = ColumnPlan::Role::Field;
    CellType type = CellType::Text; ///< of the first value
    TypeInference inference;
    quint64 cells = 0;
    quint64 words = 0;
};

class Collector
{
public:
    explicit Collector(CsvAnalysis &analysis) : m_analysis(analysis) {}

    Status read(ByteSource &bytes, const std::atomic<bool> &cancelled)
    {
        AnnotatedLayout layout;
        layout.dialect = m_analysis.plan.dialect;
        layout.measurement = "measurement";
        m_time = answerTimes(bytes, layout, cancelled);
        layout.timeUnit = answerTimeUnit(m_time.unit);
        AnnotatedCsvSource source({}, layout);
        if (auto status = source.openSource(bytes); !status)
            return status;
        add(QStringLiteral("time"), ColumnPlan::Role::Time);
        quint64 refused = 0;
        QString reason;
        while (m_analysis.sampledRows < mostRows && !cancelled) {
            const auto next = source.next();
            if (next == Source::Next::Failed)
                return std::unexpected(source.error());
            if (next == Source::Next::End) {
                m_analysis.wholeFileSampled = true;
                break;
            }
            ++m_analysis.sampledRows;
            if (next == Source::Next::Record)
                take(source);
            else if (next == Source::Next::Bad && refused++ == 0)
                reason =
                    CsvAnalysisJobText::tr("Line %1: %2").arg(source.record().position).arg(source.problem().reason);
        }
        if (refused > 0)
            m_analysis.warnings += CsvAnalysisJobText::tr("%n row(s) of the sample will be refused. The first: %1.",
                                                          nullptr, plural(refused))
                                       .arg(reason);
        if (m_points == 0 && refused > 0)
            return failure(Error::Kind::BadInput, CsvAnalysisJobText::tr("No row can be read. %1.").arg(reason));
        m_isAnswer = source.header().isAnswer();
        m_analysis.warnings = source.notes() + m_analysis.warnings;
        m_analysis.fileSize = source.size();
        m_analysis.estimatedRows = m_analysis.sampledRows;
        if (!m_analysis.wholeFileSampled && source.bytesRead() > 0)
            m_analysis.estimatedRows = static_cast<quint64>(static_cast<double>(m_analysis.fileSize) *
                                                            static_cast<double>(m_analysis.sampledRows) /
                                                            static_cast<double>(source.bytesRead()));
        propose();
        return {};
    }

private:
    qsizetype add(const QString &name, ColumnPlan::Role role)
    {
        const QString key = (role == ColumnPlan::Role::Tag ? u't' : u'f') + name;
        const auto known = m_index.constFind(role == ColumnPlan::Role::Time ? QString() : key);
        if (known != m_index.cend())
            return *known;
        const auto column = static_cast<qsizetype>(m_found.size());
        m_index.insert(role == ColumnPlan::Role::Time ? QString() : key, column);
        m_found.push_back({name, role, CellType::Text, TypeInference()});
        return column;
    }

    void take(const AnnotatedCsvSource &source)
    {
        const PointView &point = source.record().point;
        ++m_points;
        m_measurements.insert(toText(point.measurement), true);
        m_hasTagSet = m_hasTagSet || !point.tags.empty();
        QStringList row;
        const auto put = [&](qsizetype column, const std::string &text) {
            Found &found = m_found[static_cast<std::size_t>(column)];
            found.inference.add(text);
            ++found.cells;
            found.words += static_cast<quint64>(std::ranges::count(text, ' ')) + 1;
            while (row.size() <= column)
                row += QString();
            row[column] = toText(text);
        };
        put(0,
            QDateTime::fromMSecsSinceEpoch(point.time / 1'000'000, Qt::UTC).toString(Qt::ISODateWithMs).toStdString());
        for (const TagView &tag : point.tags)
            put(add(toText(tag.key), ColumnPlan::Role::Tag), std::string(tag.value));
        for (const FieldView &field : point.fields) {
            const qsizetype column = add(toText(field.key), ColumnPlan::Role::Field);
            Found &found = m_found[static_cast<std::size_t>(column)];
            if (found.cells == 0)
                found.type = typeOf(field.value);
            put(column, textOf(field.value));
        }
        if (m_analysis.preview.size() < previewRows)
            m_analysis.preview += row;
    }

    void propose()
    {
        for (QStringList &row : m_analysis.preview) {
            while (row.size() < static_cast<qsizetype>(m_found.size()))
                row += QString();
        }
        CsvSample sample;
        for (const Found &found : m_found) {
            sample.header += found.name;
            sample.columns.push_back({found.inference, found.cells, found.words});
        }
        sample.rows = m_points;
        const ColumnProposal proposal = proposeColumns(sample);
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const Found &found = m_found[i];
            ColumnGuess guess = found.inference.guess(found.name);
            ColumnPlan plan;
            plan.name = found.name;
            plan.role = found.role;
            plan.type = fieldTypeFor(found.type);
            if (found.role == ColumnPlan::Role::Time) {
                plan.time = m_time.unit;
            } else if (found.role == ColumnPlan::Role::Field && m_isAnswer) {
                // The file does not say what is a tag, nor what is a whole number.
                const ColumnPlan &proposed = proposal.columns.at(static_cast<qsizetype>(i));
                plan.type = fieldTypeFor(guess.type);
                if (proposed.role == ColumnPlan::Role::Tag && !m_hasTagSet)
                    plan.role = ColumnPlan::Role::Tag;
            } else {
                guess.type = found.type;
            }
            m_analysis.columns += guess;
            m_analysis.plan.columns += plan;
        }
        sayMeasurements();
        if (m_time.unit.kind != TimestampFormat::Kind::Iso8601) {
            m_analysis.remarks += CsvAnalysisJobText::tr("The numbers of the column \"%1\" are read as times (%2): %3.")
                                      .arg(QStringLiteral("time"), m_time.unit.displayName())
                                      .arg(m_time.largest);
            m_analysis.warnings += m_analysis.remarks.constLast();
        }
    }

    void sayMeasurements()
    {
        constexpr qsizetype most = 5;
        QStringList names = m_measurements.keys();
        names.sort();
        if (names == QStringList{QStringLiteral("measurement")} || names.isEmpty())
            return;
        m_analysis.measurements = names;
        const bool isMore = names.size() > most;
        names = names.first(std::min(most, names.size()));
        m_analysis.remarks +=
            CsvAnalysisJobText::tr("The file says what its columns are, and names the measurements itself: %1.")
                .arg(names.join(QStringLiteral(", ")) + (isMore ? QStringLiteral(", \u2026") : QString()));
        m_analysis.warnings.prepend(m_analysis.remarks.constLast());
        if (m_isAnswer && !m_hasTagSet)
            m_analysis.warnings += CsvAnalysisJobText::tr("The file does not say which columns are tags. Check them.");
    }

    CsvAnalysis &m_analysis;
    std::vector<Found> m_found;
    QHash<QString, qsizetype> m_index;
    QHash<QString, bool> m_measurements;
    quint64 m_points = 0;
    AnswerTimes m_time;
    bool m_isAnswer = false;
    bool m_hasTagSet = false;
};

} // namespace

std::int64_t answerTimeUnit(const TimestampFormat &time)
{
    switch (time.kind) {
    case TimestampFormat::Kind::EpochSeconds:
        return 1'000'000'000;
    case TimestampFormat::Kind::EpochMilliseconds:
        return 1'000'000;
    case TimestampFormat::Kind::EpochMicroseconds:
        return 1'000;
    default:
        return 1;
    }
}

Status analyseAnnotated(ByteSource &source, CsvAnalysis &analysis, const std::atomic<bool> &cancelled)
{
    return Collector(analysis).read(source, cancelled);
}

} // namespace penstock
