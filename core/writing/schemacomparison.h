// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"
#include "core/session/schemacache.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace penstock {

class Session;

/// What a server has already of the measurements of a text, and what of the text does not go with it.
class SchemaComparison final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostMeasurements = 100; ///< the server is asked for; of further ones nothing is known

    using QObject::QObject;

    /// Asks what is not known yet; changed() follows, now and whenever more is known. Null, or a session that is not
    /// Open: nothing is known. `database`: of lines of which no comment says another.
    void compare(Session *session, const QString &database, std::shared_ptr<const LineReview> review);

    /// What is there under a column's name, for people: types of a field, "tag", "new"; empty: not known.
    QString onServer(std::size_t measurement, const LineReview::Column &column) const;
    bool isConflict(std::size_t measurement, const LineReview::Column &column, bool isTag) const;
    const std::vector<LineReview::Remark> &conflicts() const { return m_conflicts; } ///< in the order of the lines

Q_SIGNALS:
    void changed();

private:
    /// Of one measurement; without: not known.
    struct There
    {
        bool isKnown = false;
        QList<SchemaItem> fields{};
        QStringList tags{};

        QStringList typesOf(const QString &field) const;
    };

    enum class Presence { Asked, Missing, Possible };

    void look();
    Presence presenceOf(const QString &database, const QString &measurement);
    void takeConflicts(std::size_t measurement);

    QPointer<SchemaCache> m_cache;
    QString m_database;
    std::shared_ptr<const LineReview> m_review;
    std::vector<There> m_there; ///< of the first measurements
    std::vector<LineReview::Remark> m_conflicts;
};

} // namespace penstock
